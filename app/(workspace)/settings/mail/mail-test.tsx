'use client'

import { useState } from 'react'
import { send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import type { MailTest } from '@/commands/test-mail'

/** One mail to oneself by the server that is saved, and what came of it. */
export function MailTestButton({ held }: { held?: string }) {
  const t = useT('mail')
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<MailTest>()
  const [problem, setProblem] = useState<string>()
  const test = async () => {
    setBusy(true)
    setResult(undefined)
    const answer = await send<MailTest>('POST', '/api/v1/settings/mail/test')
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem.detail)
    if (answer.ok) setResult(answer.data)
  }
  return (
    <div className="mt-5 flex flex-col items-start gap-3">
      <Button loading={busy} disabledReason={held} onClick={test}>
        {t('test')}
      </Button>
      <div aria-live="polite" className="w-full">
        {problem && (
          <Banner tone="danger" title={t('fails')}>
            {problem}
          </Banner>
        )}
        {result?.works === true && (
          <Banner tone="success" title={t('works', { to: result.to })}>
            {t('worksBody')}
          </Banner>
        )}
        {result?.works === false && (
          <Banner tone="warning" title={t('fails')}>
            {t(`fault.${result.fault ?? 'unreachable'}`)}
          </Banner>
        )}
      </div>
    </div>
  )
}
