'use client'

import { useT } from '@/app/i18n/client'
import { Checkbox } from '@/app/ui/checkbox'
import { Field } from '@/app/ui/field'
import { RadioGroup } from '@/app/ui/radio-group'
import { Select } from '@/app/ui/select'
import { mostSigners, type StageRule } from '@/domain/signing-rules'

const counts = Array.from({ length: mostSigners + 1 }, (_, count) => ({
  value: String(count),
  label: String(count),
}))

/** How many of which role sign a stage, and whose own work they may not sign. */
export function StageFields({
  rule,
  disabled,
  onChange,
}: {
  rule: StageRule
  disabled: boolean
  onChange: (rule: StageRule) => void
}) {
  const t = useT('rules')
  const people = (role: 'reviewers' | 'editors') => (
    <Field label={t(role)}>
      <Select
        options={counts}
        disabled={disabled}
        value={String(rule[role])}
        onChange={event => onChange({ ...rule, [role]: Number(event.target.value) })}
      />
    </Field>
  )
  return (
    <div className="mt-4 flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        {people('reviewers')}
        {people('editors')}
      </div>
      <Checkbox
        label={t('distinct')}
        hint={t('distinctHint')}
        disabled={disabled}
        checked={rule.distinct}
        onChange={event => onChange({ ...rule, distinct: event.target.checked })}
      />
      <RadioGroup
        legend={t('ownWork.legend')}
        value={rule.ownWork}
        onChange={ownWork => onChange({ ...rule, ownWork })}
        options={(['last_reviser', 'any_reviser'] as const).map(value => ({
          value,
          label: t(`ownWork.${value}`),
          disabled,
        }))}
      />
    </div>
  )
}
