'use client'

import { Tooltip as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { usePortalHost } from './portal-host'

export const TooltipProvider = Primitive.Provider

/** A short explanation of one control, on hover and on focus. The child must be one focusable element. */
export function Tooltip({
  content,
  children,
  side = 'top',
  open,
  onOpenChange,
}: {
  content: ReactNode
  children: ReactNode
  side?: 'top' | 'right' | 'bottom' | 'left'
  open?: boolean
  onOpenChange?: (open: boolean) => void
}) {
  const host = usePortalHost()
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal container={host}>
        <Primitive.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-w-note animate-rise rounded-md bg-ink px-2.5 py-1.5 text-small text-on-ink shadow-float"
        >
          {content}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
