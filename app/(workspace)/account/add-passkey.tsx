'use client'

import { useState } from 'react'
import { send } from '@/app/client/api'
import { makePasskey } from '@/app/client/passkeys'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { useToast } from '@/app/ui/toast'
import type { NewFactor } from '@/commands/confirm-factor'
import { deviceOf } from './device'

/** Sets up a passkey; it is called after the browser in which it was made. */
export function AddPasskey({ onMade }: { onMade: (made: NewFactor) => void }) {
  const t = useT('account')
  const refusals = useT('refusals')
  const auth = useT('auth')
  const notify = useToast()
  const [busy, setBusy] = useState(false)
  const add = async () => {
    setBusy(true)
    const problem = await made()
    setBusy(false)
    if (problem) notify({ tone: 'danger', title: problem })
  }
  const made = async (): Promise<string | null> => {
    const ready = await send<Record<string, unknown>>('POST', '/api/v1/me/factors/passkey')
    if (!ready.ok) return problemWords(ready.problem)
    const answer = await makePasskey(ready.data)
    if (!answer.ok) return answer.code === 'offline' ? auth('offline') : refusals(answer.code)
    const device = deviceOf(navigator.userAgent)
    const name = device ? t('sessions.on', device) : t('factors.passkey')
    const kept = await send<NewFactor>('POST', '/api/v1/me/factors/passkey/confirm', {
      body: { answer: answer.value, name },
    })
    if (!kept.ok) return problemWords(kept.problem)
    onMade(kept.data)
    return null
  }
  return (
    <Button size="small" loading={busy} onClick={add}>
      {t('factors.addPasskey')}
    </Button>
  )
}
