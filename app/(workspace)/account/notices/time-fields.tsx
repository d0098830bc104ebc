'use client'

import { useT } from '@/app/i18n/client'
import { languageNames } from '@/app/i18n/languages'
import { Checkbox } from '@/app/ui/checkbox'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import { type NoticeSettings, noticeLanguages } from '@/domain/notices/settings'

type Form = Omit<NoticeSettings, 'revision'>

const usualQuiet = { from: '22:00', to: '07:00' }

/** The language of mails, and the clock by which they go. */
export function TimeFields({
  form,
  zones,
  onChange,
}: {
  form: Form
  zones: readonly string[]
  onChange: (part: Partial<Form>) => void
}) {
  const t = useT('notices')
  const { language, timeZone, digestAt, quiet } = form
  return (
    <div className="flex flex-col gap-5">
      <Field label={t('form.language')}>
        <Select
          value={language}
          options={noticeLanguages.map(value => ({ value, label: languageNames[value] }))}
          onChange={event =>
            onChange({ language: noticeLanguages.find(one => one === event.target.value) ?? language })
          }
        />
      </Field>
      <Field label={t('form.timeZone')}>
        <Select
          value={timeZone}
          options={(zones.includes(timeZone) ? zones : [timeZone, ...zones]).map(value => ({
            value,
            label: value,
          }))}
          onChange={event => onChange({ timeZone: event.target.value })}
        />
      </Field>
      <Field label={t('form.digestAt')} required>
        <Clock value={digestAt} onChange={value => onChange({ digestAt: value })} />
      </Field>
      <Checkbox
        label={t('form.quiet')}
        hint={t('form.quietHint')}
        checked={quiet !== null}
        onChange={event => onChange({ quiet: event.target.checked ? usualQuiet : null })}
      />
      {quiet && (
        <div className="flex flex-wrap gap-5">
          <Field label={t('form.from')} required>
            <Clock value={quiet.from} onChange={from => onChange({ quiet: { ...quiet, from } })} />
          </Field>
          <Field label={t('form.to')} required>
            <Clock value={quiet.to} onChange={to => onChange({ quiet: { ...quiet, to } })} />
          </Field>
        </div>
      )}
    </div>
  )
}

function Clock({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <TextInput
      type="time"
      required
      className="max-w-36"
      value={value}
      onChange={event => event.target.value && onChange(event.target.value)}
    />
  )
}
