'use client'

import { useT } from '@/app/i18n/client'
import { Checkbox } from '@/app/ui/checkbox'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import { providerKinds } from '@/domain/drafts/provider'
import { type DraftForm, usualAddress } from './draft-form'

/** Which service is asked for drafts, where it stands and how it is spoken to. */
export function ServiceFields({
  form,
  hasKey,
  disabled,
  onChange,
}: {
  form: DraftForm
  hasKey: boolean
  disabled: boolean
  onChange: (part: Partial<DraftForm>) => void
}) {
  const t = useT('drafts')
  const { kind } = form
  return (
    <div className="flex flex-col gap-5">
      <Field label={t('settings.kind')} hint={kind === '' ? t('settings.noneHint') : t('settings.kindHint')}>
        <Select
          value={kind}
          disabled={disabled}
          placeholder={t('settings.none')}
          options={providerKinds.map(value => ({ value, label: t(`kind.${value}`) }))}
          onChange={event => onChange({ kind: providerKinds.find(one => one === event.target.value) ?? '' })}
        />
      </Field>
      {kind !== '' && (
        <>
          <Field label={t('settings.address')} required>
            <TextInput
              type="url"
              required
              value={form.address}
              disabled={disabled}
              placeholder={usualAddress[kind]}
              onChange={event => onChange({ address: event.target.value })}
            />
          </Field>
          {kind === 'openai' && (
            <Field label={t('settings.model')} required>
              <TextInput
                required
                value={form.model}
                disabled={disabled}
                placeholder="deepseek-chat"
                onChange={event => onChange({ model: event.target.value })}
              />
            </Field>
          )}
          <Field label={t('settings.key')} hint={hasKey ? t('settings.keyKept') : t('settings.keyNew')}>
            <TextInput
              type="password"
              autoComplete="off"
              value={form.key}
              disabled={disabled || form.forgetKey}
              onChange={event => onChange({ key: event.target.value })}
            />
          </Field>
          {hasKey && (
            <Checkbox
              label={t('settings.keyRemove')}
              checked={form.forgetKey}
              disabled={disabled}
              onChange={event => onChange({ forgetKey: event.target.checked, key: '' })}
            />
          )}
          {kind === 'openai' && (
            <Checkbox
              label={t('settings.stream')}
              hint={t('settings.streamHint')}
              checked={form.stream}
              disabled={disabled}
              onChange={event => onChange({ stream: event.target.checked })}
            />
          )}
          <Checkbox
            label={t('settings.own')}
            hint={t('settings.ownHint')}
            checked={form.own}
            disabled={disabled}
            onChange={event => onChange({ own: event.target.checked })}
          />
        </>
      )}
    </div>
  )
}
