'use client'

import { useState } from 'react'
import { send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import type { ServiceTest } from '@/commands/test-draft-service'

/** One sentence for the service that is saved, and what came of it. */
export function ServiceTestButton({ held }: { held?: string }) {
  const t = useT('drafts')
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<ServiceTest>()
  const [problem, setProblem] = useState<string>()
  const test = async () => {
    setBusy(true)
    setResult(undefined)
    const answer = await send<ServiceTest>('POST', '/api/v1/settings/drafts/test')
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem.detail)
    if (answer.ok) setResult(answer.data)
  }
  return (
    <div className="mt-5 flex flex-col items-start gap-3">
      <Button loading={busy} disabledReason={held} onClick={test}>
        {t('settings.test')}
      </Button>
      <div aria-live="polite" className="w-full">
        {problem && (
          <Banner tone="danger" title={t('settings.fails')}>
            {problem}
          </Banner>
        )}
        {result?.works === true && (
          <Banner
            tone="success"
            title={t('settings.works', { seconds: Math.round(result.milliseconds / 100) / 10 })}
          >
            <span lang="en">{result.text}</span>
          </Banner>
        )}
        {result?.works === false && (
          <Banner tone="warning" title={t('settings.fails')}>
            {t.optional(`fault.${result.fault}`) ?? result.fault}
          </Banner>
        )}
      </div>
    </div>
  )
}
