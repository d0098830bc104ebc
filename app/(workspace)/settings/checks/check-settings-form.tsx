'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Panel } from '@/app/ui/panel'
import { useToast } from '@/app/ui/toast'
import type { CheckSettingsView } from '@/commands/read-check-settings'
import type { CheckPolicy } from '@/domain/checks/policy'
import { CheckRow } from './check-row'
import { StyleChoices } from './style-choices'

/** The policy of the checks as a form: the style that is asked for, then each check. */
export function CheckSettingsForm({
  settings,
  names,
  held,
}: {
  settings: CheckSettingsView
  names: Readonly<Record<string, string>>
  /** Why it cannot be changed, or null. */
  held: string | null
}) {
  const t = useT('checks')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const [policy, setPolicy] = useState<CheckPolicy>(settings.policy)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const change = (part: Partial<CheckPolicy>) => setPolicy(before => ({ ...before, ...part }))
  const untold = Object.values(policy.off).some(reason => reason.trim() === '')
  const save = async () => {
    setBusy(true)
    const answer = await send('PUT', '/api/v1/settings/checks', { body: policy, ifMatch: settings.revision })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem.detail)
    if (!answer.ok) return
    notify({ tone: 'success', title: t('settings.saved') })
    router.refresh()
  }
  return (
    <form
      className="flex max-w-form flex-col gap-6"
      onSubmit={event => {
        event.preventDefault()
        if (!held && !untold) save()
      }}
    >
      {held && <Banner title={t('settings.readOnly')}>{held}</Banner>}
      <Panel title={t('settings.style')}>
        <StyleChoices policy={policy} disabled={held !== null} onChange={change} />
      </Panel>
      <Panel title={t('settings.checks')} flush>
        <p className="px-5 pb-4 text-ink-soft text-ui">{t('settings.checksAbout')}</p>
        {settings.checks.length === 0 && <p className="px-5 pb-5 text-ui">{t('settings.noChecks')}</p>}
        <ul>
          {settings.checks.map(check => (
            <CheckRow
              key={check.name}
              check={check}
              label={names[check.name] ?? check.name}
              policy={policy}
              disabled={held !== null}
              onChange={change}
            />
          ))}
        </ul>
      </Panel>
      {problem && (
        <p role="alert" className="text-ui text-wine">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          variant="primary"
          loading={busy}
          disabledReason={held ?? (untold ? t('settings.reasonMissing') : undefined)}
        >
          {common('actions.save')}
        </Button>
      </div>
    </form>
  )
}
