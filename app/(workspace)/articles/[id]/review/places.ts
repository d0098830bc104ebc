'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'
import { anchorAttribute } from '@/app/discussion/selection'

/** Scrolls to an element below `page` unless it can be seen already; where there is none, nothing happens. */
export function bringIntoView(page: HTMLElement | null, selector: string): void {
  const found = page?.querySelector(selector)
  if (!found) return
  const { top, bottom } = found.getBoundingClientRect()
  if (top > 140 && bottom < window.innerHeight - 120) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  found.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
}

/** Tells which thread's words, and which text, were clicked. A click that ends a selection is none. */
export function useClickedThread(
  page: RefObject<HTMLElement | null>,
  { onThread, onText }: { onThread: (id: string) => void; onText: (id: string) => void },
): void {
  const clicked = useEffectEvent((event: MouseEvent) => {
    if (!(event.target instanceof Element) || !document.getSelection()?.isCollapsed) return
    const text = event.target.closest(`[${anchorAttribute}]`)?.getAttribute(anchorAttribute)
    if (text) onText(text)
    const ids = event.target.closest('[data-threads]')?.getAttribute('data-threads')?.split(' ')
    const last = ids?.at(-1)
    if (last) onThread(last)
  })
  useEffect(() => {
    const box = page.current
    const listener = (event: MouseEvent) => clicked(event)
    box?.addEventListener('click', listener)
    return () => box?.removeEventListener('click', listener)
  }, [page])
}
