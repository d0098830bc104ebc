'use client'

import { type ReactNode, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from './button'
import type { ButtonVariant } from './button-style'
import { Dialog } from './dialog'
import { Field } from './field'
import { TextArea } from './text-area'

/**
 * Asks before what cannot be undone, or for the note a move needs. `onConfirm` gets the note (empty when none was
 * asked for); it may return a message, which is shown and keeps the dialog open with what was typed.
 */
export function ConfirmDialog({
  title,
  body,
  confirmLabel,
  variant = 'primary',
  note,
  trigger,
  open: openProp,
  onOpenChange,
  onConfirm,
}: {
  title: ReactNode
  body?: ReactNode
  confirmLabel: string
  variant?: ButtonVariant
  note?: { label: string; hint?: string; required?: boolean }
  trigger?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  onConfirm: (note: string) => undefined | string | Promise<undefined | string>
}) {
  const t = useT()
  const [ownOpen, setOwnOpen] = useState(false)
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const open = openProp ?? ownOpen
  const setOpen = (next: boolean) => {
    setOwnOpen(next)
    onOpenChange?.(next)
    if (!next) setProblem(undefined)
  }
  const confirm = async () => {
    setBusy(true)
    try {
      const refused = await onConfirm(text.trim())
      setProblem(refused)
      if (refused) return
      setText('')
      setOpen(false)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={title}
      trigger={trigger}
      open={open}
      onOpenChange={setOpen}
      footer={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {t('actions.cancel')}
          </Button>
          <Button
            variant={variant}
            loading={busy}
            disabledReason={
              note?.required && !text.trim() ? `${note.label}: ${t('field.required')}` : undefined
            }
            onClick={confirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {body && <div className="text-ink-soft text-ui">{body}</div>}
        {note && (
          <Field
            label={note.label}
            hint={note.hint}
            required={note.required}
            optional={!note.required}
            error={problem}
          >
            <TextArea value={text} rows={3} onChange={event => setText(event.target.value)} />
          </Field>
        )}
        {!note && problem && (
          <p role="alert" className="text-ui text-wine">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  )
}
