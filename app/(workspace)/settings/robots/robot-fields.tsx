'use client'

import { useT } from '@/app/i18n/client'
import { languageNames } from '@/app/i18n/languages'
import { Checkbox } from '@/app/ui/checkbox'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import type { RobotView } from '@/commands/robots'
import { robotKinds } from '@/domain/notices/kinds'
import { noticeLanguages } from '@/domain/notices/settings'
import { robotTypes, signs } from '@/domain/robots/robot'
import type { RobotForm } from './robot-form'

/** What a group is, where it is reached, and what it is told of. */
export function RobotFields({
  form,
  robot,
  onChange,
}: {
  form: RobotForm
  robot?: RobotView
  onChange: (part: Partial<RobotForm>) => void
}) {
  const t = useT('robots')
  const notices = useT('notices')
  const { type, kinds } = form
  return (
    <>
      {!robot && (
        <Field label={t('type')} required>
          <Select
            value={type}
            options={robotTypes.map(value => ({ value, label: t(`types.${value}`) }))}
            onChange={event => onChange({ type: robotTypes.find(one => one === event.target.value) ?? type })}
          />
        </Field>
      )}
      <Field label={t('name')} required>
        <TextInput
          required
          maxLength={100}
          value={form.name}
          placeholder={t('namePlaceholder')}
          onChange={event => onChange({ name: event.target.value })}
        />
      </Field>
      <Field
        label={t('address')}
        required={!robot}
        optional={robot !== undefined}
        hint={robot ? t('addressKept', { host: robot.host }) : t('addressHint')}
      >
        <TextInput
          type="url"
          required={!robot}
          autoComplete="off"
          value={form.address}
          onChange={event => onChange({ address: event.target.value })}
        />
      </Field>
      {signs[type] !== 'never' && (
        <Field
          label={t('secret')}
          optional
          hint={robot?.hasSecret ? t('secretKept') : t.optional(`secretHint.${type}`)}
        >
          <TextInput
            type="password"
            autoComplete="off"
            value={form.secret}
            disabled={form.forgetSecret}
            onChange={event => onChange({ secret: event.target.value })}
          />
        </Field>
      )}
      {robot?.hasSecret && signs[type] === 'optional' && (
        <Checkbox
          label={t('secretRemove')}
          checked={form.forgetSecret}
          onChange={event => onChange({ forgetSecret: event.target.checked, secret: '' })}
        />
      )}
      <Checkbox
        label={t('own')}
        hint={t('ownHint')}
        checked={form.own}
        onChange={event => onChange({ own: event.target.checked })}
      />
      <Field label={t('language')}>
        <Select
          value={form.language}
          options={noticeLanguages.map(value => ({ value, label: languageNames[value] }))}
          onChange={event =>
            onChange({ language: noticeLanguages.find(one => one === event.target.value) ?? form.language })
          }
        />
      </Field>
      <fieldset>
        <legend className="mb-2 font-medium text-small">{t('kinds')}</legend>
        <div className="flex flex-col gap-2.5">
          {robotKinds.map(kind => (
            <Checkbox
              key={kind}
              label={notices(`kind.${kind}`)}
              checked={kinds.includes(kind)}
              onChange={event =>
                onChange({
                  kinds: robotKinds.filter(one =>
                    one === kind ? event.target.checked : kinds.includes(one),
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}
