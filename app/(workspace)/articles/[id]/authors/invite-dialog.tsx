'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import type { InvitedAuthor } from '@/commands/invite-author'
import { GivenLink, type GivenTo } from './given-link'

/** The mail that goes with a link, with `{name}`, `{link}` and `{day en}`, `{day zh-CN}` to be filled in. */
export type Mail = { subject: string; text: string }

/** Makes a link for one author. It is shown once, with a mail in both languages to send it with. */
export function InviteDialog({
  articleId,
  printed,
  days: usual,
  mail,
  mails,
  held,
}: {
  articleId: string
  printed: readonly string[]
  days: number
  mail: Mail
  /** Whether the program can send it. */
  mails: boolean
  held: string | null
}) {
  const t = useT('authors')
  const common = useT()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(printed[0] ?? '')
  const [email, setEmail] = useState('')
  const [days, setDays] = useState(String(usual))
  const [sends, setSends] = useState(mails)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [given, setGiven] = useState<GivenTo | null>(null)
  const invite = async () => {
    setBusy(true)
    const mailed = mails && sends && email.trim() !== ''
    const wish = { name, email: email.trim() || null, days: Number(days), mail: mailed }
    const answer = await send<InvitedAuthor>('POST', `/api/v1/articles/${articleId}/authors`, { body: wish })
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    setOpen(false)
    setGiven({ ...answer.data, name: name.trim(), email: email.trim() })
    router.refresh()
  }
  const wrong = (field: string) => (problem?.field === field ? problem.detail : undefined)
  return (
    <>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('invite.title')}
        description={t('invite.about')}
        trigger={
          <Button size="small" className="self-start" disabledReason={held ?? undefined}>
            {t('invite.open')}
          </Button>
        }
        footer={
          <>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {common('actions.cancel')}
            </Button>
            <Button
              variant="primary"
              loading={busy}
              disabledReason={name.trim() ? undefined : t('invite.nameless')}
              onClick={invite}
            >
              {t(mails && sends && email.trim() ? 'invite.makeAndSend' : 'invite.make')}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-3">
          <Field label={t('invite.name')} hint={t('invite.nameHint')} error={wrong('name')}>
            <TextInput value={name} maxLength={200} onChange={event => setName(event.target.value)} />
          </Field>
          <Field label={t('invite.email')} hint={t('invite.emailHint')} error={wrong('email')} optional>
            <TextInput type="email" value={email} onChange={event => setEmail(event.target.value)} />
          </Field>
          {mails && (
            <Checkbox
              label={t('invite.send')}
              hint={t('invite.sendHint')}
              checked={sends && email.trim() !== ''}
              disabled={email.trim() === ''}
              onChange={event => setSends(event.target.checked)}
            />
          )}
          <Field label={t('invite.days')} error={wrong('days')}>
            <TextInput
              type="number"
              min={1}
              max={180}
              value={days}
              onChange={event => setDays(event.target.value)}
            />
          </Field>
          {problem && !problem.field && (
            <p role="alert" className="text-ui text-wine">
              {problemWords(problem)}
            </p>
          )}
        </div>
      </Dialog>
      {given && <GivenLink link={given} mail={mail} onClose={() => setGiven(null)} />}
    </>
  )
}
