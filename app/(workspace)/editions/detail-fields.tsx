'use client'

import { useT } from '@/app/i18n/client'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import { TextInput } from '@/app/ui/text-input'
import { type Details, detailsProblem } from './details'

/** Title, teaser, number, day and series of an edition. */
export function DetailFields({
  details,
  onChange,
}: {
  details: Details
  onChange: (details: Details) => void
}) {
  const t = useT('editions')
  const problem = detailsProblem(details)
  const set = (field: keyof Details) => (event: { target: { value: string } }) =>
    onChange({ ...details, [field]: event.target.value })
  const error = (of: typeof problem) => (problem === of && of ? t(`problem.${of}`) : undefined)
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('details.headline')} required>
        <TextArea
          lang="en"
          rows={1}
          maxLength={500}
          className="font-semibold font-serif text-lead"
          value={details.title}
          onChange={set('title')}
        />
      </Field>
      <Field label={t('details.teaser')} hint={t('details.teaserHint')} optional>
        <TextArea lang="en" rows={2} className="font-serif" value={details.teaser} onChange={set('teaser')} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-[5rem_minmax(9rem,1fr)_minmax(0,1.4fr)_5rem]">
        <Field label={t('details.number')} required error={error('number')}>
          <TextInput inputMode="numeric" value={details.number} onChange={set('number')} />
        </Field>
        <Field label={t('details.publishOn')} required error={error('date')}>
          <TextInput type="date" value={details.publishOn} onChange={set('publishOn')} />
        </Field>
        <Field label={t('details.series')} optional error={error('series')}>
          <TextInput
            lang="en"
            className="font-serif"
            value={details.seriesName}
            onChange={set('seriesName')}
          />
        </Field>
        <Field label={t('details.seriesNumber')}>
          <TextInput inputMode="numeric" value={details.seriesNumber} onChange={set('seriesNumber')} />
        </Field>
      </div>
    </div>
  )
}
