'use client'

import { Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'

export type SecretWords = {
  title: string
  body: string
  label: string
  copy: string
  copied: string
  failed: string
  close: string
}

/** A link or a token that is shown once: it stays until its owner says that they have it. */
export function ShownSecret({
  secret,
  words,
  onClose,
}: {
  secret: string
  words: SecretWords
  onClose: () => void
}) {
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      setSaid(words.copied)
    } catch {
      field.current?.select()
      setSaid(words.failed)
    }
  }
  return (
    <Dialog
      open
      title={words.title}
      description={words.body}
      onOpenChange={open => !open && onClose()}
      footer={<Button onClick={onClose}>{words.close}</Button>}
    >
      <div className="flex flex-col gap-3 pt-2 pb-2">
        <Field label={words.label}>
          <TextInput
            ref={field}
            readOnly
            value={secret}
            className="font-mono text-small"
            onFocus={event => event.target.select()}
          />
        </Field>
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="primary" icon={Copy} onClick={copy}>
            {words.copy}
          </Button>
          <p aria-live="polite" className="text-small">
            {said}
          </p>
        </div>
      </div>
    </Dialog>
  )
}
