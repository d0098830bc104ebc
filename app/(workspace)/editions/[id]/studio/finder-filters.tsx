'use client'

import { useT } from '@/app/i18n/client'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import type { Asked, Filters } from './use-finder'

/** Whose, on what, from when to when. */
export function FinderFilters({
  asked,
  filters,
  onChange,
}: {
  asked: Asked
  filters: Filters | null
  onChange: (asked: Asked) => void
}) {
  const t = useT('editions')
  const options = (words: readonly string[]) => words.map(value => ({ value, label: value }))
  const set = (name: keyof Asked) => (event: { target: { value: string } }) =>
    onChange({ ...asked, [name]: event.target.value })
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label={t('finder.author')}>
        <Select
          value={asked.author}
          placeholder={t('finder.anyAuthor')}
          options={options(filters?.authors ?? [])}
          onChange={set('author')}
        />
      </Field>
      <Field label={t('finder.topic')}>
        <Select
          value={asked.topic}
          placeholder={t('finder.anyTopic')}
          options={options(filters?.topics ?? [])}
          onChange={set('topic')}
        />
      </Field>
      <Field label={t('finder.from')}>
        <TextInput type="date" value={asked.from} onChange={set('from')} />
      </Field>
      <Field label={t('finder.to')}>
        <TextInput type="date" value={asked.to} onChange={set('to')} />
      </Field>
    </div>
  )
}
