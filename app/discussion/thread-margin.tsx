'use client'

import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { placeCards } from './margin-layout'
import { anchorAttribute } from './selection'

/** A card of the margin: `id` is a thread's, or that of the range being written on. */
export type MarginItem = { id: string; textId: string; card: ReactNode }

const gap = 10

/**
 * Cards beside a text, each level with the words it is about; `text` is the element that shows them. Until the browser
 * has measured, and wherever it cannot, they stand one below the other. Items come in reading order.
 */
export function ThreadMargin({
  items,
  activeId,
  text,
}: {
  items: readonly MarginItem[]
  activeId: string | null
  text: RefObject<HTMLElement | null>
}) {
  const margin = useRef<HTMLDivElement>(null)
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map())
  const [height, setHeight] = useState(0)

  const measure = useCallback(() => {
    const box = margin.current
    const page = text.current
    if (!box || !page || box.offsetParent === null) return
    const origin = box.getBoundingClientRect().top
    const cards = items.map(({ id, textId }) => ({
      id,
      wanted: (wordsOf(page, id, textId)?.getBoundingClientRect().top ?? origin) - origin,
      height: box.querySelector<HTMLElement>(`[data-card="${id}"]`)?.offsetHeight ?? 0,
    }))
    const next = placeCards(cards, activeId, gap)
    setTops(now => (same(now, next) ? now : next))
    setHeight(Math.max(0, ...cards.map(card => (next.get(card.id) ?? 0) + card.height)))
  }, [items, activeId, text])

  useLayoutEffect(measure, [measure])
  useEffect(() => {
    const observer = new ResizeObserver(measure)
    if (text.current) observer.observe(text.current)
    for (const card of margin.current?.children ?? []) observer.observe(card)
    return () => observer.disconnect()
  }, [measure, text])

  const measured = tops.size > 0
  return (
    <div ref={margin} className="relative" style={measured ? { minHeight: height } : undefined}>
      {items.map(({ id, card }) => (
        <div
          key={id}
          data-card={id}
          className={
            measured
              ? `absolute inset-x-0 transition-[top] duration-150 ${id === activeId ? 'z-10' : ''}`
              : 'mb-2.5'
          }
          style={measured ? { top: tops.get(id) ?? 0 } : undefined}
        >
          {card}
        </div>
      ))}
    </div>
  )
}

/** The element of the words a card is about: its highlight, or the text where nothing of them is left. */
function wordsOf(page: HTMLElement, id: string, textId: string): Element | null {
  return (
    page.querySelector(`[data-threads~="${id}"]`) ?? page.querySelector(`[${anchorAttribute}="${textId}"]`)
  )
}

function same(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, top]) => b.get(id) === top)
}
