'use client'

import { type FormEvent, useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'

/** Changes one's own password. Every session ends with it, so it goes on to the sign-in page. */
export function PasswordForm({ email }: { email: string }) {
  const t = useT('account')
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const change = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await send('POST', '/api/v1/me/password', { body: { current, next } })
    if (answer.ok) return window.location.assign('/sign-in')
    setBusy(false)
    setProblem(problemWords(answer.problem))
  }
  const type = shown ? 'text' : 'password'
  return (
    <form onSubmit={change} className="flex flex-col gap-4">
      <p className="text-ink-soft text-small">{t('password.body')}</p>
      {problem && (
        <Banner tone="danger" urgent>
          {problem}
        </Banner>
      )}
      {/* Tells a password manager whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <Field label={t('password.current')} required>
        <TextInput
          type={type}
          required
          autoComplete="current-password"
          value={current}
          onChange={event => setCurrent(event.target.value)}
        />
      </Field>
      <Field label={t('password.next')} hint={t('password.nextHint')} required>
        <TextInput
          type={type}
          required
          autoComplete="new-password"
          value={next}
          onChange={event => setNext(event.target.value)}
        />
      </Field>
      <Checkbox
        label={t('password.show')}
        checked={shown}
        onChange={event => setShown(event.target.checked)}
      />
      <div>
        <Button type="submit" variant="primary" loading={busy}>
          {t('password.change')}
        </Button>
      </div>
    </form>
  )
}
