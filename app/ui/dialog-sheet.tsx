'use client'

import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import { useRef, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from './button'
import { classes } from './classes'
import type { DialogProps } from './dialog'
import { PortalHostProvider } from './portal-host'

const widths = { small: 'max-w-note', medium: 'max-w-form', large: 'max-w-page' }

/** The sheet of an open `Dialog`. When it closes, the focus goes back to `opener`, or to where it was. */
export function DialogSheet({
  title,
  description,
  size = 'medium',
  footer,
  children,
  opener,
  onClose,
}: DialogProps & { opener: HTMLElement | null; onClose: () => void }) {
  const t = useT()
  const [sheet, setSheet] = useState<HTMLElement | null>(null)
  const before = useRef<Element>(null)
  return (
    <Primitive.Root open onOpenChange={open => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-veil" />
        <Primitive.Content
          ref={setSheet}
          onOpenAutoFocus={() => {
            before.current = opener?.isConnected ? opener : document.activeElement
          }}
          onCloseAutoFocus={event => {
            // Without a trigger of its own the primitive gives the focus to nobody.
            if (!(before.current instanceof HTMLElement)) return
            event.preventDefault()
            before.current.focus()
          }}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={classes(
            'fixed inset-x-0 bottom-0 z-50 mx-auto flex max-h-[92dvh] w-full animate-rise flex-col rounded-t-lg bg-float shadow-float sm:inset-y-0 sm:my-auto sm:h-fit sm:w-[calc(100%-2rem)] sm:rounded-lg',
            widths[size],
          )}
        >
          <PortalHostProvider value={sheet}>
            <div className="flex items-start gap-4 px-6 pt-5 pb-1">
              <div className="min-w-0 flex-1">
                <Primitive.Title className="font-semibold font-serif text-lead">{title}</Primitive.Title>
                {description && (
                  <Primitive.Description className="mt-1 text-ink-soft text-ui">
                    {description}
                  </Primitive.Description>
                )}
              </div>
              <Primitive.Close asChild>
                <Button variant="quiet" size="small" icon={X} aria-label={t('actions.close')} />
              </Primitive.Close>
            </div>
            <div className="min-h-0 flex-1 overflow-y-auto px-6 py-3">{children}</div>
            {footer && (
              <div className="flex flex-wrap justify-end gap-2 border-rule border-t px-6 py-4">{footer}</div>
            )}
          </PortalHostProvider>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
