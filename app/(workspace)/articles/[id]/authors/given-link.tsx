'use client'

import { Copy, Mail as MailIcon } from 'lucide-react'
import { useRef, useState } from 'react'
import { fillLetter } from '@/app/authors/fill-letter'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import { TextInput } from '@/app/ui/text-input'
import type { InvitedAuthor } from '@/commands/invite-author'
import type { Mail } from './invite-dialog'

export type GivenTo = InvitedAuthor & { name: string; email: string }

/** A link that is shown this once, and the mail to send it with. */
export function GivenLink({ link, mail, onClose }: { link: GivenTo; mail: Mail; onClose: () => void }) {
  const t = useT('authors')
  const common = useT()
  const mailT = useT('mail')
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const address = `${window.location.origin}/author/${link.secret}`
  const filled = (text: string) => fillLetter(text, { ...link, address })
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t('given.copied'))
    } catch {
      field.current?.select()
      setSaid(t('given.failed'))
    }
  }
  const letter = filled(mail.text)
  const mailto = `mailto:${encodeURIComponent(link.email)}?subject=${encodeURIComponent(filled(mail.subject))}&body=${encodeURIComponent(letter)}`
  return (
    <Dialog
      open
      title={t('given.title', { name: link.name })}
      description={t('given.about')}
      onOpenChange={open => !open && onClose()}
      footer={<Button onClick={onClose}>{common('actions.close')}</Button>}
    >
      <div className="flex flex-col gap-3">
        {link.mail?.sent && <Banner tone="success">{t('given.sent', { address: link.email })}</Banner>}
        {link.mail?.fault && (
          <Banner tone="danger" title={t('given.unsent', { address: link.email })}>
            {mailT(`fault.${link.mail.fault}`)} {t('given.byHand')}
          </Banner>
        )}
        <Field label={t('given.link')}>
          <TextInput
            ref={field}
            readOnly
            value={address}
            className="font-mono text-small"
            onFocus={event => event.target.select()}
          />
        </Field>
        <Field label={t('given.mail')}>
          <TextArea readOnly rows={10} value={letter} />
        </Field>
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="primary" icon={Copy} onClick={() => copy(address)}>
            {t('given.copyLink')}
          </Button>
          <Button icon={Copy} onClick={() => copy(letter)}>
            {t('given.copyMail')}
          </Button>
          <a href={mailto} className="underlined inline-flex items-center gap-1.5 text-small">
            <MailIcon className="size-4" aria-hidden="true" />
            {t('given.open')}
          </a>
          <p aria-live="polite" className="text-small">
            {said}
          </p>
        </div>
      </div>
    </Dialog>
  )
}
