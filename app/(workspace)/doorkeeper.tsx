'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { keepDoor, send } from '@/app/client/api'
import { PasswordFields } from '@/app/client/password-fields'
import { signIn } from '@/app/client/sign-in'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'

type Asking = 'signIn' | 'prove'
type Me = { id: string; name: string; email: string }

/**
 * Asks in place for what a request needs: a new sign-in when the session ended, the password for fresh proof. Requests
 * wait meanwhile and are sent again after, so that nothing that was typed is lost. However many wait, one dialog is shown.
 */
export function Doorkeeper({ me, demo }: { me: Me; demo: boolean }) {
  const t = useT('auth')
  const [asking, setAsking] = useState<Asking>()
  const waiting = useRef<{ asking: Asking; answer: Promise<boolean>; settle: (yes: boolean) => void }>(null)
  const settle = (yes: boolean) => {
    waiting.current?.settle(yes)
    waiting.current = null
    setAsking(undefined)
  }
  const offline = t('offline')
  useEffect(() => {
    const ask = (wanted: Asking) => {
      if (waiting.current?.asking === wanted) return waiting.current.answer
      waiting.current?.settle(false)
      let resolve: (yes: boolean) => void = () => {}
      const answer = new Promise<boolean>(give => {
        resolve = give
      })
      waiting.current = { asking: wanted, answer, settle: resolve }
      setAsking(wanted)
      return answer
    }
    return keepDoor({ signIn: () => ask('signIn'), prove: () => ask('prove'), offline })
  }, [offline])
  return (
    <>
      <Dialog
        size="small"
        open={asking === 'signIn'}
        onOpenChange={open => !open && settle(false)}
        title={t('again.title')}
        description={t('again.body', { name: me.name })}
      >
        {asking === 'signIn' && <SignInAgain me={me} demo={demo} onDone={() => settle(true)} />}
      </Dialog>
      <Dialog
        size="small"
        open={asking === 'prove'}
        onOpenChange={open => !open && settle(false)}
        title={t('proof.title')}
        description={t('proof.body')}
      >
        {asking === 'prove' && <Prove onDone={() => settle(true)} />}
      </Dialog>
    </>
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
        <PasswordFields email={me.email} onDone={check} />
      )}
    </div>
  )
}

function Prove({ onDone }: { onDone: () => void }) {
  const t = useT('auth')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    const answer = await send('POST', '/api/v1/me/proof', { body: { password } })
    setBusy(false)
    if (answer.ok) return onDone()
    setPassword('')
    setProblem(answer.problem.detail)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4 pb-2">
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
        <Button type="submit" variant="primary" loading={busy}>
          {t('proof.submit')}
        </Button>
      </div>
    </form>
  )
}
