'use client'

import { useT } from '@/app/i18n/client'
import { RadioGroup } from '@/app/ui/radio-group'
import type { CheckPolicy } from '@/domain/checks/policy'

/** The house style that checks hold the English to. */
export function StyleChoices({
  policy,
  disabled,
  onChange,
}: {
  policy: CheckPolicy
  disabled: boolean
  onChange: (part: Partial<CheckPolicy>) => void
}) {
  const t = useT('checks')
  const choices = <const V extends string>(values: readonly (readonly [V, string])[]) =>
    values.map(([value, label]) => ({ value, label, disabled }))
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        inline
        legend={t('style.spelling')}
        value={policy.spelling}
        onChange={spelling => onChange({ spelling })}
        options={choices([
          ['us', t('style.us')],
          ['uk', t('style.uk')],
        ])}
      />
      <RadioGroup
        inline
        legend={t('style.serialComma')}
        value={policy.serialComma ? 'yes' : 'no'}
        onChange={value => onChange({ serialComma: value === 'yes' })}
        options={choices([
          ['yes', t('style.withComma')],
          ['no', t('style.withoutComma')],
        ])}
      />
      <RadioGroup
        inline
        legend={t('style.unitedStates')}
        value={policy.unitedStates}
        onChange={unitedStates => onChange({ unitedStates })}
        options={choices([
          ['U.S.', 'U.S.'],
          ['US', 'US'],
        ])}
      />
      <RadioGroup
        inline
        legend={t('style.pairDash')}
        value={policy.pairDash}
        onChange={pairDash => onChange({ pairDash })}
        options={choices([
          ['hyphen', t('style.hyphen')],
          ['en_dash', t('style.enDash')],
        ])}
      />
      <RadioGroup
        inline
        legend={t('style.nameStyle')}
        value={policy.nameStyle}
        onChange={nameStyle => onChange({ nameStyle })}
        options={choices([
          ['as_given', t('style.asGiven')],
          ['family_capitals', 'LIN Zhaoyan'],
          ['family_first', 'Lin Zhaoyan'],
        ])}
      />
    </div>
  )
}
