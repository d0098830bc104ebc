'use client'

import { useT } from '@/app/i18n/client'
import { Checkbox } from '@/app/ui/checkbox'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import type { CheckSettingsView } from '@/commands/read-check-settings'
import { type GatedState, gatedStates } from '@/domain/checks/gating'
import type { CheckPolicy } from '@/domain/checks/policy'

/** One check: whether it runs, why not, and which move its errors stand in the way of. */
export function CheckRow({
  check,
  label,
  policy,
  disabled,
  onChange,
}: {
  check: CheckSettingsView['checks'][number]
  label: string
  policy: CheckPolicy
  disabled: boolean
  onChange: (part: Partial<CheckPolicy>) => void
}) {
  const t = useT('checks')
  const common = useT()
  const { name, onByDefault, findsErrors } = check
  const reason = policy.off[name]
  const on = reason === undefined && (onByDefault || policy.on.includes(name))
  const gate = gatedStates.find(state => policy.gates[state]?.includes(name)) ?? ''
  const toggle = (next: boolean) => {
    const { [name]: _gone, ...off } = policy.off
    if (onByDefault) onChange({ off: next ? off : { ...policy.off, [name]: '' } })
    else {
      const others = policy.on.filter(one => one !== name)
      onChange({ off, on: next ? [...others, name] : others })
    }
  }
  const setGate = (state: GatedState | '') => {
    const gates: Record<string, readonly string[]> = {}
    for (const one of gatedStates) {
      const names = (policy.gates[one] ?? []).filter(other => other !== name)
      if (one === state) names.push(name)
      if (names.length > 0) gates[one] = names
    }
    onChange({ gates })
  }
  return (
    <li className="grid gap-x-6 gap-y-2 border-rule border-t px-5 py-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
      <Checkbox
        label={label}
        hint={onByDefault ? undefined : t('settings.offByDefault')}
        checked={on}
        disabled={disabled}
        onChange={event => toggle(event.target.checked)}
      />
      {on && !findsErrors && gate === '' && (
        <p className="self-center text-ink-quiet text-small">{t('settings.neverGates')}</p>
      )}
      {on && (findsErrors || gate !== '') && (
        <Field
          label={t('settings.gateOf', { check: label })}
          labelHidden
          hint={findsErrors ? undefined : t('settings.neverGates')}
        >
          <Select
            value={gate}
            disabled={disabled}
            onChange={event => setGate(event.target.value as GatedState | '')}
            options={[
              { value: '', label: t('settings.noGate') },
              ...gatedStates.map(state => ({
                value: state,
                label: t('settings.gate', { state: common(`articleState.${state}`) }),
              })),
            ]}
          />
        </Field>
      )}
      {reason !== undefined && (
        <div className="sm:col-span-2">
          <Field label={t('settings.reason')} required>
            <TextInput
              value={reason}
              disabled={disabled}
              onChange={event => onChange({ off: { ...policy.off, [name]: event.target.value } })}
            />
          </Field>
        </div>
      )}
    </li>
  )
}
