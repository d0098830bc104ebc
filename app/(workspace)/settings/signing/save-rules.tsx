'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { RadioGroup } from '@/app/ui/radio-group'
import { useToast } from '@/app/ui/toast'
import type { RulesEffect } from '@/commands/compare-rules'
import type { SigningRules } from '@/domain/signing-rules'

/** Says what a change would unseal before it is made, and asks for whom it is to hold. */
export function SaveRules({
  rules,
  linkDays,
  revision,
  held,
}: {
  rules: SigningRules
  linkDays: number
  revision: number
  held: string | null
}) {
  const t = useT('rules')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const [effects, setEffects] = useState<RulesEffect[] | null>(null)
  const [apply, setApply] = useState<'new' | 'all'>('new')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const look = async () => {
    setBusy(true)
    const answer = await send<{ items: RulesEffect[] }>('POST', '/api/v1/settings/signing/preview', {
      body: { rules },
    })
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) setEffects(answer.data.items)
  }
  const save = async () => {
    setBusy(true)
    const answer = await send('PUT', '/api/v1/settings/signing', {
      body: { rules, linkDays, apply },
      ifMatch: revision,
    })
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    setEffects(null)
    notify({ tone: 'success', title: t('saved') })
    router.refresh()
  }
  const said = problem && (
    <p role="alert" className="mt-2 whitespace-pre-line text-ui text-wine">
      {problemWords(problem)}
    </p>
  )
  return (
    <>
      <Button
        variant="primary"
        loading={busy && effects === null}
        disabledReason={held ?? undefined}
        onClick={look}
      >
        {t('save.open')}
      </Button>
      {effects === null && said}
      <Dialog
        open={effects !== null}
        onOpenChange={open => !open && setEffects(null)}
        title={t('save.title')}
        footer={
          <>
            <Button variant="quiet" onClick={() => setEffects(null)}>
              {common('actions.cancel')}
            </Button>
            <Button variant="primary" loading={busy} onClick={save}>
              {t('save.confirm')}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          {effects?.length === 0 && <p className="text-ui">{t('save.nothing')}</p>}
          {effects && effects.length > 0 && (
            <>
              <p className="text-ui">{t('save.effects')}</p>
              <ul className="flex flex-col gap-2">
                {effects.map(effect => (
                  <Effect key={effect.id} effect={effect} />
                ))}
              </ul>
            </>
          )}
          <RadioGroup
            legend={t('save.apply')}
            value={apply}
            onChange={setApply}
            options={(['new', 'all'] as const).map(value => ({
              value,
              label: t(`save.${value}`),
              hint: t(`save.${value}Hint`),
            }))}
          />
          {said}
        </div>
      </Dialog>
    </>
  )
}

function Effect({ effect: { kind, name, state, opened, closed } }: { effect: RulesEffect }) {
  const t = useT('rules')
  const common = useT()
  const list = (codes: RulesEffect['opened']) => codes.map(code => common(`gate.${code}`)).join(' · ')
  return (
    <li className="border-rule border-l-2 pl-3 text-small">
      <p className="font-medium">
        {kind === 'edition' ? t('save.edition', { number: name }) : name}{' '}
        <span className="font-normal text-ink-quiet">
          {common.optional(`${kind}State.${state}`) ?? state}
        </span>
      </p>
      {opened.length > 0 && <p className="text-wine">{t('save.opened', { gates: list(opened) })}</p>}
      {closed.length > 0 && <p className="text-pine">{t('save.closed', { gates: list(closed) })}</p>}
    </li>
  )
}
