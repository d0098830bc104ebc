'use client'

import { type FormEvent, useState } from 'react'
import { send } from '@/app/client/api'
import { signWithPasskey } from '@/app/client/passkeys'
import { PasswordFields } from '@/app/client/password-fields'
import { signIn } from '@/app/client/sign-in'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import type { Asking, Me } from './doorkeeper'

/** Who is there? Closed without an answer, the request that asked is refused and its text kept. */
export function DoorDialog({
  asking,
  me,
  demo,
  onSettle,
}: {
  asking: Asking
  me: Me
  demo: boolean
  onSettle: (yes: boolean) => void
}) {
  const t = useT('auth')
  const again = asking === 'signIn'
  return (
    <Dialog
      open
      unasked
      size="small"
      onOpenChange={open => !open && onSettle(false)}
      title={again ? t('again.title') : t('proof.title')}
      description={again ? t('again.body', { name: me.name }) : t('proof.body')}
    >
      {again ? (
        <SignInAgain me={me} demo={demo} onDone={() => onSettle(true)} />
      ) : (
        <Prove me={me} onDone={() => onSettle(true)} />
      )}
    </Dialog>
  )
}

function SignInAgain({ me, demo, onDone }: { me: Me; demo: boolean; onDone: () => void }) {
  const t = useT('auth')
  const [problem, setProblem] = useState<string>()
  /** What is on the page is this person's: it must not be saved in another's name. */
  const check = async () => {
    const response = await fetch('/api/v1/me')
    const now = response.ok ? ((await response.json()) as Me) : null
    if (now?.id === me.id) onDone()
    else setProblem(t('again.other', { name: me.name }))
  }
  const click = async () => {
    const answer = await signIn({ userId: me.id })
    if (answer.ok) await check()
    else setProblem(t('offline'))
  }
  return (
    <div className="flex flex-col gap-4 pb-2">
      {problem && (
        <Banner tone="danger" urgent>
          {problem}
        </Banner>
      )}
      {demo ? (
        <Button variant="primary" size="large" onClick={click}>
          {t('demo.again', { name: me.name })}
        </Button>
      ) : (
        <PasswordFields email={me.email} passkeys onDone={check} />
      )}
    </div>
  )
}

function Prove({ me, onDone }: { me: Me; onDone: () => void }) {
  const t = useT('auth')
  const refusals = useT('refusals')
  const [password, setPassword] = useState('')
  const [byCode, setByCode] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    await prove(byCode ? { code: password } : { password })
  }
  const prove = async (body: Record<string, unknown>) => {
    setBusy(true)
    const answer = await send('POST', '/api/v1/me/proof', { body })
    setBusy(false)
    if (answer.ok) return onDone()
    setPassword('')
    setProblem(answer.problem.detail)
  }
  const byPasskey = async () => {
    const answer = await signWithPasskey('/api/v1/me/proof/passkey')
    if (answer.ok) return prove({ passkey: answer.value })
    setProblem(answer.code === 'offline' ? t('offline') : refusals(answer.code))
  }
  const other = () => {
    setByCode(!byCode)
    setPassword('')
    setProblem(undefined)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4 pb-2">
      <Field
        label={byCode ? t('code.label') : t('password')}
        hint={byCode ? t('code.hint') : undefined}
        error={problem}
      >
        <TextInput
          type={byCode ? 'text' : 'password'}
          autoComplete={byCode ? 'one-time-code' : 'current-password'}
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" loading={busy}>
          {t('proof.submit')}
        </Button>
        {me.factors.includes('totp') && (
          <Button variant="quiet" onClick={other}>
            {byCode ? t('proof.byPassword') : t('proof.byCode')}
          </Button>
        )}
        {me.factors.includes('passkey') && (
          <Button loading={busy} onClick={byPasskey}>
            {t('passkey')}
          </Button>
        )}
      </div>
    </form>
  )
}
