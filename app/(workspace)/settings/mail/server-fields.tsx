'use client'

import type { ReactNode } from 'react'
import { useT } from '@/app/i18n/client'
import { Checkbox } from '@/app/ui/checkbox'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import { mailSecurities } from '@/domain/mail/settings'
import { type MailForm, usualPort } from './mail-form'

type Text = 'host' | 'port' | 'user' | 'address' | 'name'
type Props = {
  form: MailForm
  hasPassword: boolean
  disabled: boolean
  onChange: (part: Partial<MailForm>) => void
}

/** Which server takes the mail, how it is spoken to, and whom the mail is from. */
export function ServerFields({ form, hasPassword, disabled, onChange }: Props) {
  const t = useT('mail')
  const text = (
    name: Text,
    more: { required?: boolean; type?: string; placeholder?: string; hint?: ReactNode },
  ) => (
    <Field label={t(name)} required={more.required} optional={!more.required} hint={more.hint}>
      <TextInput
        type={more.type ?? 'text'}
        required={more.required}
        value={form[name]}
        disabled={disabled}
        placeholder={more.placeholder}
        autoComplete="off"
        onChange={event => onChange({ [name]: event.target.value })}
      />
    </Field>
  )
  const choose = (value: string) => {
    const security = mailSecurities.find(one => one === value) ?? 'tls'
    const untouched = form.port === usualPort[form.security]
    onChange({ security, ...(untouched ? { port: usualPort[security] } : {}) })
  }
  return (
    <div className="flex flex-col gap-5">
      {text('host', { required: true, placeholder: 'smtp.example.com' })}
      <Field label={t('security')} required hint={form.security === 'none' ? t('noneHint') : undefined}>
        <Select
          value={form.security}
          disabled={disabled}
          options={mailSecurities.map(value => ({ value, label: t(`securities.${value}`) }))}
          onChange={event => choose(event.target.value)}
        />
      </Field>
      {text('port', { required: true, type: 'number' })}
      {text('user', { hint: t('userHint') })}
      <Field label={t('password')} hint={hasPassword ? t('passwordKept') : t('passwordNew')} optional>
        <TextInput
          type="password"
          autoComplete="off"
          value={form.password}
          disabled={disabled || form.forgetPassword}
          onChange={event => onChange({ password: event.target.value })}
        />
      </Field>
      {hasPassword && (
        <Checkbox
          label={t('passwordRemove')}
          checked={form.forgetPassword}
          disabled={disabled}
          onChange={event => onChange({ forgetPassword: event.target.checked, password: '' })}
        />
      )}
      <Checkbox
        label={t('own')}
        hint={t('ownHint')}
        checked={form.own}
        disabled={disabled}
        onChange={event => onChange({ own: event.target.checked })}
      />
      {text('address', { required: true, type: 'email', placeholder: 'newsletter@example.com' })}
      {text('name', {})}
    </div>
  )
}
