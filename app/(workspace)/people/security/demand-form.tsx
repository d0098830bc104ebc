'use client'

import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { Panel } from '@/app/ui/panel'
import type { SignInSettings } from '@/commands/sign-in-settings'
import { demandable } from '@/domain/second-factor'

/** Of whom a second factor is demanded. */
export function DemandForm({ initial }: { initial: SignInSettings }) {
  const t = useT('people')
  const common = useT()
  const [wanted, setWanted] = useState(initial.secondFactorFor)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<{ tone: 'success' | 'danger'; words: string }>()
  const save = async () => {
    setBusy(true)
    const answer = await send('PUT', '/api/v1/settings/sign-in', { body: { secondFactorFor: wanted } })
    setBusy(false)
    setTold(
      answer.ok
        ? { tone: 'success', words: t('security.demand.saved') }
        : { tone: 'danger', words: problemWords(answer.problem) },
    )
  }
  return (
    <Panel title={t('security.demand.title')}>
      <p className="mb-4 max-w-form text-ink-soft text-small">{t('security.demand.body')}</p>
      <div className="flex flex-col gap-3">
        {demandable.map(role => (
          <Checkbox
            key={role}
            label={common(`role.${role}`)}
            checked={wanted.includes(role)}
            onChange={event =>
              setWanted(
                demandable.filter(one => (one === role ? event.target.checked : wanted.includes(one))),
              )
            }
          />
        ))}
        <div>
          <Button loading={busy} onClick={save}>
            {common('actions.save')}
          </Button>
        </div>
        <div aria-live="polite">{told && <Banner tone={told.tone}>{told.words}</Banner>}</div>
      </div>
    </Panel>
  )
}
