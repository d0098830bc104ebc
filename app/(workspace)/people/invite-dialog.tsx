'use client'

import { UserPlus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import type { NewLink } from '@/commands/invite-person'
import type { Role } from '@/domain/words'
import { NewLinkShown } from './new-link'
import { RoleChoice } from './role-choice'

/** Invites somebody by a link that is shown once. */
export function InviteDialog() {
  const t = useT('people')
  const common = useT()
  const router = useRouter()
  const form = useId()
  const [open, setOpen] = useState(false)
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<Role[]>(['assistant'])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [link, setLink] = useState<NewLink>()
  const invite = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await send<NewLink>('POST', '/api/v1/invitations', { body: { email, roles } })
    setBusy(false)
    if (!answer.ok) return setProblem(problemWords(answer.problem))
    setProblem(undefined)
    setOpen(false)
    setEmail('')
    setLink(answer.data)
    router.refresh()
  }
  return (
    <>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('invite.title')}
        description={t('invite.body')}
        trigger={
          <Button variant="primary" icon={UserPlus}>
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
              type="submit"
              form={form}
              loading={busy}
              disabledReason={roles.length === 0 ? t('invite.noRole') : undefined}
            >
              {t('invite.go')}
            </Button>
          </>
        }
      >
        <form id={form} onSubmit={invite} className="flex flex-col gap-5 pt-2 pb-2">
          {problem && (
            <Banner tone="danger" urgent>
              {problem}
            </Banner>
          )}
          <Field label={t('invite.email')} required>
            <TextInput
              type="email"
              required
              autoComplete="off"
              value={email}
              onChange={event => setEmail(event.target.value)}
            />
          </Field>
          <RoleChoice value={roles} onChange={setRoles} />
        </form>
      </Dialog>
      {link && <NewLinkShown link={link} onClose={() => setLink(undefined)} />}
    </>
  )
}
