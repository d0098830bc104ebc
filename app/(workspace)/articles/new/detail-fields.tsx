'use client'

import type { ReactNode } from 'react'
import { useT } from '@/app/i18n/client'
import { Checkbox } from '@/app/ui/checkbox'
import { Field } from '@/app/ui/field'
import { RadioGroup } from '@/app/ui/radio-group'
import { Select } from '@/app/ui/select'
import { TextArea } from '@/app/ui/text-area'
import { TextInput } from '@/app/ui/text-input'
import { forms, type Rights, rightsStatuses, sourceLanguages } from '@/domain/words'
import type { ProposalDraft } from './proposal'

/** Everything about the article but its text; the authors stand in the middle. */
export function DetailFields({
  draft,
  onChange,
  errors,
  describing = false,
  children,
}: {
  draft: ProposalDraft
  onChange: (part: Partial<ProposalDraft>) => void
  errors: { title?: string; url?: string; publishedOn?: string }
  /** The article exists: its English title, its rights and its language are set elsewhere. */
  describing?: boolean
  children: ReactNode
}) {
  const t = useT('articles')
  const common = useT()
  return (
    <>
      <Field label={t('field.titleZh')} error={errors.title}>
        <TextInput
          lang="zh-Hans"
          value={draft.titleZh}
          onChange={event => onChange({ titleZh: event.target.value })}
        />
      </Field>
      {!describing && (
        <Field label={t('field.titleEn')} hint={t('new.titleHint')}>
          <TextInput
            lang="en"
            value={draft.titleEn}
            onChange={event => onChange({ titleEn: event.target.value })}
          />
        </Field>
      )}
      {children}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('field.publication')}>
          <TextInput
            value={draft.publication}
            onChange={event => onChange({ publication: event.target.value })}
          />
        </Field>
        <Field label={t('field.publishedOn')} error={errors.publishedOn}>
          <TextInput
            type="date"
            value={draft.publishedOn}
            onChange={event => onChange({ publishedOn: event.target.value })}
          />
        </Field>
      </div>
      <Field label={t('field.url')} error={errors.url}>
        <TextInput
          type="url"
          inputMode="url"
          value={draft.url}
          onChange={event => onChange({ url: event.target.value })}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        {!describing && (
          <Field label={t('field.rights')}>
            <Select
              value={draft.rights}
              onChange={event => onChange({ rights: event.target.value as Rights })}
              options={rightsStatuses.map(value => ({ value, label: common(`rights.${value}`) }))}
            />
          </Field>
        )}
        <Field label={t('field.topics')} hint={t('new.topicsHint')}>
          <TextInput value={draft.topics} onChange={event => onChange({ topics: event.target.value })} />
        </Field>
      </div>
      <Field label={t('field.reason')} hint={t('new.reasonHint')}>
        <TextArea
          value={draft.reason}
          rows={3}
          onChange={event => onChange({ reason: event.target.value })}
        />
      </Field>
      <RadioGroup
        legend={t('field.form')}
        value={draft.form}
        onChange={form => onChange({ form })}
        options={forms.map(value => ({
          value,
          label: common(`form.${value}`),
          hint: t(`new.formHint.${value}`),
        }))}
      />
      {!describing && (
        <RadioGroup
          legend={t('field.sourceLanguage')}
          inline
          value={draft.sourceLanguage}
          onChange={sourceLanguage => onChange({ sourceLanguage })}
          options={sourceLanguages.map(value => ({ value, label: common(`sourceLanguage.${value}`) }))}
        />
      )}
      <Checkbox
        label={t('field.confidential')}
        hint={t('new.confidentialHint')}
        checked={draft.confidential}
        onChange={event => onChange({ confidential: event.target.checked })}
      />
    </>
  )
}
