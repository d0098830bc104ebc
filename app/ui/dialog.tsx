'use client'

import { type MouseEvent, type ReactNode, useState } from 'react'
import { useTypingRests } from '@/app/client/typing-rests'
import { useOverlays } from './overlays'
import { asTrigger } from './trigger'

export type DialogProps = {
  title: ReactNode
  description?: ReactNode
  size?: 'small' | 'medium' | 'large'
  /** The row of buttons; put the safe one first. */
  footer?: ReactNode
  children?: ReactNode
}

/**
 * A sheet laid over the page. Focus is kept inside and given back. Either give `trigger`, or drive it with `open`
 * and `onOpenChange`. The sheet itself is fetched after the page; one that opens `unasked` waits until typing rests.
 */
export function Dialog({
  trigger,
  open: openProp,
  unasked = false,
  onOpenChange,
  ...sheet
}: DialogProps & {
  trigger?: ReactNode
  open?: boolean
  unasked?: boolean
  onOpenChange?: (open: boolean) => void
}) {
  const [ownOpen, setOwnOpen] = useState(false)
  const [opener, setOpener] = useState<HTMLElement | null>(null)
  const open = openProp ?? ownOpen
  const change = (next: boolean) => {
    setOwnOpen(next)
    onOpenChange?.(next)
  }
  const parts = useOverlays(open, () => change(false))
  const rests = useTypingRests(open && unasked)
  return (
    <>
      {asTrigger(trigger, {
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        onClick: (event: MouseEvent<HTMLElement>) => {
          setOpener(event.currentTarget)
          change(!open)
        },
      })}
      {open && (rests || !unasked) && parts && (
        <parts.DialogSheet {...sheet} opener={opener} onClose={() => change(false)} />
      )}
    </>
  )
}
