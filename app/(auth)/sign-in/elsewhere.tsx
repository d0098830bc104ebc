'use client'

import { useState } from 'react'
import { signInElsewhere } from '@/app/client/sign-in'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'

/** The way in by the university's own sign-in. */
export function Elsewhere({ name, next }: { name: string; next: string }) {
  const t = useT('auth')
  const refusals = useT('refusals')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const go = async () => {
    setBusy(true)
    const answer = await signInElsewhere(next)
    if (answer.ok) return
    setBusy(false)
    setProblem(answer.code === 'offline' ? t('offline') : refusals(answer.code))
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <Button variant="primary" size="large" loading={busy} onClick={go}>
        {t('elsewhere', { name })}
      </Button>
      {problem && (
        <p role="alert" className="text-small text-wine">
          {problem}
        </p>
      )}
    </div>
  )
}
