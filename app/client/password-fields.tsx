'use client'

import { type FormEvent, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import { signIn } from './sign-in'

/** The form of address and password, on the sign-in page and in the dialog over a page whose session ended. */
export function PasswordFields({
  email: known,
  busy = false,
  onDone,
}: {
  /** Fixed: only this person can go on here. */
  email?: string
  busy?: boolean
  onDone: () => void
}) {
  const t = useT('auth')
  const refusals = useT('refusals')
  const [email, setEmail] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setSending(true)
    const answer = await signIn({ email, password })
    setSending(false)
    if (answer.ok) return onDone()
    if (answer.code === 'too_many_requests') setProblem(t('wait', { count: answer.retryAfter ?? 60 }))
    else setProblem(answer.code === 'offline' ? t('offline') : refusals(answer.code))
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Field label={t('email')}>
        <TextInput
          type="email"
          autoComplete="username"
          required
          readOnly={known !== undefined}
          value={email}
          onChange={event => setEmail(event.target.value)}
        />
      </Field>
      <Field label={t('password')} error={problem}>
        <TextInput
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </Field>
      <div>
        <Button type="submit" variant="primary" size="large" loading={sending || busy}>
          {sending || busy ? t('signingIn') : t('submit')}
        </Button>
      </div>
    </form>
  )
}
