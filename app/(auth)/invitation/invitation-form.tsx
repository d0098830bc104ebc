'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { signIn } from '@/app/client/sign-in'
import { useLanguage, useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { ErrorState } from '@/app/ui/error-state'
import { Field } from '@/app/ui/field'
import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'
import { TextInput } from '@/app/ui/text-input'
import type { InvitationView } from '@/commands/read-invitation'

type Link = { secret: string } & ({ view: InvitationView } | { problem: string })

/** Joins by invitation, becomes the first admin, or chooses a new password: whatever the link is for. */
export function InvitationForm() {
  const t = useT('auth')
  const [link, setLink] = useState<Link>()
  useEffect(() => {
    const secret = window.location.hash.slice(1)
    const look = async () => {
      if (!secret) return setLink({ secret, problem: t('invitation.missing') })
      const answer = await send<InvitationView>('POST', '/api/v1/invitations/look', { body: { secret } })
      setLink(
        answer.ok
          ? { secret, view: answer.data }
          : { secret, problem: answer.problem.detail || t('offline') },
      )
    }
    look()
  }, [t])
  if (!link)
    return (
      <Skeleton label={t('invitation.checking')}>
        <SkeletonBar className="h-10 w-3/5" />
        <SkeletonBar className="mt-6 h-10 w-full" />
        <SkeletonBar className="mt-4 h-10 w-full" />
      </Skeleton>
    )
  if ('problem' in link)
    return (
      <ErrorState
        level={1}
        title={t('invitation.unusable')}
        action={<Button href="/sign-in">{t('title')}</Button>}
      >
        <p>{link.problem}</p>
      </ErrorState>
    )
  return <Form secret={link.secret} view={link.view} />
}

function Form({ secret, view }: { secret: string; view: InvitationView }) {
  const t = useT('auth')
  const common = useT()
  const list = new Intl.ListFormat(useLanguage())
  const [name, setName] = useState('')
  const [email, setEmail] = useState(view.email ?? '')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await send<{ email: string }>('POST', '/api/v1/invitations/accept', {
      body: {
        secret,
        password,
        ...(view.kind === 'password_reset' ? {} : { name }),
        ...(view.email === null ? { email } : {}),
      },
    })
    if (answer.ok) {
      const entered = await signIn({ email: answer.data.email, password })
      return window.location.assign(entered.ok ? '/' : '/sign-in')
    }
    setProblem(answer.problem)
    setBusy(false)
  }
  const wrong = (codes: string[], field?: string) =>
    problem && codes.includes(problem.code) && (field === undefined || problem.field === field)
      ? problem.detail
      : undefined
  const shownAtField =
    wrong(['password_weak', 'email_taken']) ?? wrong(['invalid'], 'name') ?? wrong(['invalid'], 'email')
  const roles = list.format(view.roles.map(role => common(`role.${role}`)))
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <div>
        <h1 className="font-semibold font-serif text-display tracking-tight">
          {t(`invitation.${view.kind}`)}
        </h1>
        <p className="mt-1 text-ink-soft">
          {t(`invitation.${view.kind}Body`, { roles, email: view.email ?? '' })}
        </p>
      </div>
      {problem && !shownAtField && (
        <Banner tone="danger" urgent>
          {problem.detail || t('offline')}
        </Banner>
      )}
      {view.kind !== 'password_reset' && (
        <Field
          label={t('invitation.name')}
          hint={t('invitation.nameHint')}
          error={wrong(['invalid'], 'name')}
        >
          <TextInput
            autoComplete="name"
            required
            maxLength={200}
            value={name}
            onChange={event => setName(event.target.value)}
          />
        </Field>
      )}
      <Field label={t('email')} error={wrong(['email_taken']) ?? wrong(['invalid'], 'email')}>
        <TextInput
          type="email"
          autoComplete="username"
          required
          readOnly={view.email !== null}
          value={email}
          onChange={event => setEmail(event.target.value)}
        />
      </Field>
      <Field
        label={t('invitation.newPassword')}
        hint={t('invitation.passwordHint')}
        error={wrong(['password_weak'])}
      >
        <TextInput
          type="password"
          autoComplete="new-password"
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </Field>
      <div>
        <Button type="submit" variant="primary" size="large" loading={busy}>
          {t('invitation.submit')}
        </Button>
      </div>
    </form>
  )
}
