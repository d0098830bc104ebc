'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import { type SignInAnswer, signIn, signInByPasskey } from './sign-in'

/** The form of address and password, on the sign-in page and in the dialog over a page whose session ended. */
export function PasswordFields({
  email: known,
  busy = false,
  passkeys = false,
  onDone,
}: {
  /** Fixed: only this person can go on here. */
  email?: string
  busy?: boolean
  /** Whether a passkey may be used in place of the password. */
  passkeys?: boolean
  onDone: () => void
}) {
  const t = useT('auth')
  const refusals = useT('refusals')
  const [email, setEmail] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string>()
  const codeField = useRef<HTMLInputElement>(null)
  const asked = code !== undefined
  useEffect(() => {
    if (asked) codeField.current?.focus()
  }, [asked])
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    await enter(() => signIn({ email, password, ...(code === undefined ? {} : { code }) }))
  }
  const enter = async (by: () => Promise<SignInAnswer>) => {
    setSending(true)
    const answer = await by()
    setSending(false)
    if (answer.ok) return onDone()
    if (answer.code === 'second_factor_required') {
      setProblem(undefined)
      return setCode('')
    }
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
      <Field label={t('password')} error={asked ? undefined : problem}>
        <TextInput
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </Field>
      {asked && (
        <Field label={t('code.label')} hint={t('code.hint')} error={problem}>
          <TextInput
            autoComplete="one-time-code"
            ref={codeField}
            required
            value={code}
            onChange={event => setCode(event.target.value)}
          />
        </Field>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" size="large" loading={sending || busy}>
          {sending || busy ? t('signingIn') : t('submit')}
        </Button>
        {passkeys && (
          <Button size="large" loading={sending || busy} onClick={() => enter(signInByPasskey)}>
            {t('passkey')}
          </Button>
        )}
      </div>
    </form>
  )
}
