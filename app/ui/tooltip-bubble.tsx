'use client'

import { Tooltip as Primitive } from 'radix-ui'
import { type RefCallback, useLayoutEffect } from 'react'
import { usePortalHost } from './portal-host'
import type { TooltipProps } from './tooltip'

/** The bubble of a `Tooltip` that shows. The pointer may rest in it, Escape closes it. */
export function TooltipBubble({
  content,
  side = 'top',
  anchor,
  onClose,
}: TooltipProps & { anchor: HTMLElement; onClose: () => void }) {
  const host = usePortalHost()
  return (
    <Primitive.Provider>
      <Primitive.Root open onOpenChange={open => !open && onClose()}>
        <Primitive.Trigger asChild>
          <Standing anchor={anchor} />
        </Primitive.Trigger>
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
    </Primitive.Provider>
  )
}

type Given = { anchor: HTMLElement; ref?: RefCallback<HTMLElement>; 'aria-describedby'?: string }

/** Stands in for an element that is on the page already: the primitive measures and describes that one. */
function Standing({ anchor, ref, 'aria-describedby': description }: Given) {
  useLayoutEffect(() => {
    ref?.(anchor)
    return () => {
      ref?.(null)
    }
  }, [anchor, ref])
  useLayoutEffect(() => {
    if (!description || anchor.hasAttribute('aria-describedby')) return
    anchor.setAttribute('aria-describedby', description)
    return () => anchor.removeAttribute('aria-describedby')
  }, [anchor, description])
  return null
}
