'use client'

import { useT } from '@/app/i18n/client'
import { Checkbox } from '@/app/ui/checkbox'
import { Field } from '@/app/ui/field'
import { RadioGroup } from '@/app/ui/radio-group'
import { TextInput } from '@/app/ui/text-input'
import type { CarryRules } from '@/domain/signing-rules'

const kinds = ['normalised', 'formatting', 'metadata', 'source', 'order'] as const

/** Through which changes a sign-off is carried, and how many passages may change otherwise. */
export function CarryFields({
  carry,
  disabled,
  onChange,
}: {
  carry: CarryRules
  disabled: boolean
  onChange: (carry: CarryRules) => void
}) {
  const t = useT('rules')
  const { passages } = carry
  const choice = passages === null ? 'any' : passages === 0 ? 'none' : 'some'
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-soft text-ui">{t('carry.about')}</p>
      {kinds.map(kind => (
        <Checkbox
          key={kind}
          label={t(`carry.${kind}`)}
          hint={t(`carry.${kind}Hint`)}
          disabled={disabled}
          checked={carry[kind]}
          onChange={event => onChange({ ...carry, [kind]: event.target.checked })}
        />
      ))}
      <RadioGroup
        legend={t('carry.passages')}
        value={choice}
        onChange={next =>
          onChange({ ...carry, passages: next === 'any' ? null : next === 'none' ? 0 : passages || 1 })
        }
        options={(['none', 'some', 'any'] as const).map(value => ({
          value,
          label: t(`carry.${value}`),
          hint: t(`carry.${value}Hint`),
          disabled,
        }))}
      />
      {choice === 'some' && (
        <Field label={t('carry.most')}>
          <TextInput
            type="number"
            min={1}
            max={1000}
            readOnly={disabled}
            value={passages ?? 1}
            onChange={event => {
              const most = Number(event.target.value)
              if (Number.isSafeInteger(most) && most >= 1 && most <= 1000)
                onChange({ ...carry, passages: most })
            }}
          />
        </Field>
      )}
    </div>
  )
}
