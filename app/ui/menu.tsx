'use client'

import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react'
import { useOverlays } from './overlays'
import { asTrigger } from './trigger'

export interface MenuItem {
  id: string
  label: ReactNode
  icon?: LucideIcon
  href?: string
  onSelect?: () => void
  /** Why it cannot be chosen now; shown under the label. */
  disabledReason?: string
  keys?: string
  danger?: boolean
  /** One of several: shows a mark, and is announced as chosen or not. */
  checked?: boolean
  /** Draws a line above it. */
  separated?: boolean
}

export type MenuProps = {
  trigger: ReactNode
  label: string
  items: readonly MenuItem[]
  align?: 'start' | 'end'
  side?: 'top' | 'right' | 'bottom'
  heading?: ReactNode
}

/**
 * A list of actions under a button. The trigger must be one focusable element, usually a `Button`. The list is fetched
 * after the page; it takes the trigger's place when it is first asked for.
 */
export function Menu(props: MenuProps) {
  const [asked, setAsked] = useState<{ byKey: boolean } | null>(null)
  const parts = useOverlays(asked !== null, () => setAsked(null))
  if (asked && parts) return <parts.MenuList {...props} byKey={asked.byKey} />
  return asTrigger(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: ({ detail }: MouseEvent) => setAsked({ byKey: detail === 0 }),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown') return
      event.preventDefault()
      setAsked({ byKey: true })
    },
  })
}
