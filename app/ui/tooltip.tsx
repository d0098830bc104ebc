'use client'

import { type FocusEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useOverlays } from './overlays'
import { asTrigger } from './trigger'

/** How long the pointer rests before a tooltip shows, and how soon after one the next shows at once; in milliseconds. */
const rest = 400
const soon = 300

/** There is one tooltip at a time on a page. */
let lastClosed = 0
let closeOther: (() => void) | null = null

export type TooltipProps = { content: ReactNode; side?: 'top' | 'right' | 'bottom' | 'left' }

/**
 * A short explanation of one control, on hover and on focus. The child must be one focusable element; it stays as it is,
 * and the bubble is fetched after the page.
 */
export function Tooltip({
  children,
  open: openProp,
  onOpenChange,
  ...bubble
}: TooltipProps & { children: ReactNode; open?: boolean; onOpenChange?: (open: boolean) => void }) {
  const [ownOpen, setOwnOpen] = useState(false)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const open = openProp ?? ownOpen
  const isOpen = useRef(open)
  isOpen.current = open
  const parts = useOverlays(open)
  useEffect(() => () => clearTimeout(timer.current), [])
  const change = (next: boolean) => {
    clearTimeout(timer.current)
    if (next === isOpen.current) return
    setOwnOpen(next)
    onOpenChange?.(next)
    if (!next) lastClosed = Date.now()
  }
  const show = () => {
    closeOther?.()
    closeOther = () => change(false)
    change(true)
  }
  const close = () => change(false)
  const child = asTrigger(children, {
    onPointerEnter: ({ pointerType, currentTarget }: PointerEvent<HTMLElement>) => {
      if (pointerType === 'touch') return
      setAnchor(currentTarget)
      timer.current = setTimeout(show, Date.now() - lastClosed < soon ? 0 : rest)
    },
    // From one that shows, the pointer may go on into the bubble.
    onPointerLeave: () => (parts ? clearTimeout(timer.current) : close()),
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
      setAnchor(currentTarget)
      if (target.matches(':focus-visible')) show()
    },
    onBlur: close,
    onPointerDown: close,
    onClick: close,
  })
  return (
    <>
      {child}
      {open && anchor && parts && <parts.TooltipBubble {...bubble} anchor={anchor} onClose={close} />}
    </>
  )
}
