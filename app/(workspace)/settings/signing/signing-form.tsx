'use client'

import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Field } from '@/app/ui/field'
import { Panel } from '@/app/ui/panel'
import { RadioGroup } from '@/app/ui/radio-group'
import { TextInput } from '@/app/ui/text-input'
import type { SigningSettings } from '@/commands/read-signing-settings'
import { consents, isSound, ruledStages, type SigningRules } from '@/domain/signing-rules'
import { CarryFields } from './carry-fields'
import { SaveRules } from './save-rules'
import { StageFields } from './stage-fields'

/** The rules of sign-off as a form: the stages with what is signed in them, consent, and what a signature survives. */
export function SigningForm({
  settings,
  meanings,
  held,
}: {
  settings: SigningSettings
  meanings: Readonly<Record<string, string>>
  /** Why it cannot be changed, or null. */
  held: string | null
}) {
  const t = useT('rules')
  const common = useT()
  const [rules, setRules] = useState<SigningRules>(settings.rules)
  const [days, setDays] = useState(String(settings.linkDays))
  const linkDays = Number(days)
  const isFit = Number.isSafeInteger(linkDays) && linkDays >= 1 && linkDays <= 180
  const wrong = !isSound(rules) ? t('unmeetable') : isFit ? null : t('daysWrong')
  const disabled = held !== null
  const meaning = (stage: string) => (
    <p className="border-vermilion border-l-2 pl-3 font-serif text-ink-soft text-small">{meanings[stage]}</p>
  )
  return (
    <div className="flex max-w-form flex-col gap-6">
      {held && <Banner title={t('readOnly')}>{held}</Banner>}
      {ruledStages.map(stage => (
        <Panel key={stage} title={common(`stage.${stage}`)}>
          {meaning(stage)}
          <StageFields
            rule={rules.stages[stage]}
            disabled={disabled}
            onChange={rule => setRules({ ...rules, stages: { ...rules.stages, [stage]: rule } })}
          />
        </Panel>
      ))}
      <Panel title={common('stage.article')}>
        {meaning('article')}
        <p className="mt-3 text-ink-soft text-ui">{t('article')}</p>
      </Panel>
      <Panel title={common('stage.author')}>
        {meaning('author')}
        <div className="mt-4 flex flex-col gap-4">
          <RadioGroup
            legend={t('consent.legend')}
            value={rules.consent}
            onChange={consent => setRules({ ...rules, consent })}
            options={consents.map(value => ({ value, label: t(`consent.${value}`), disabled }))}
          />
          <Field label={t('days')} hint={t('daysHint')}>
            <TextInput
              type="number"
              min={1}
              max={180}
              readOnly={disabled}
              value={days}
              onChange={event => setDays(event.target.value)}
            />
          </Field>
        </div>
      </Panel>
      <Panel title={t('carry.title')}>
        <CarryFields
          carry={rules.carry}
          disabled={disabled}
          onChange={carry => setRules({ ...rules, carry })}
        />
      </Panel>
      <div>
        <SaveRules rules={rules} linkDays={linkDays} revision={settings.revision} held={held ?? wrong} />
      </div>
    </div>
  )
}
