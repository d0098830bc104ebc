import { getT } from '@/app/i18n/server'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'

type Choice = {
  name: string
  label: string
  /** What no choice means. */
  all: string
  value?: string
  options: { value: string; label: string }[]
}

/** Finds entries by words and by one choice; a plain form, so that a search has an address. */
export async function SearchForm({
  action,
  q,
  words,
  choice,
}: {
  action: string
  q?: string
  words: { label: string; hint: string }
  choice: Choice
}) {
  const common = await getT()
  return (
    <form action={action} className="mb-6 flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-[1_1_14rem] sm:max-w-note">
        <Field label={words.label}>
          <TextInput type="search" name="q" defaultValue={q} placeholder={words.hint} />
        </Field>
      </div>
      <div className="min-w-36">
        <Field label={choice.label}>
          <Select
            name={choice.name}
            defaultValue={choice.value ?? ''}
            placeholder={choice.all}
            options={choice.options}
          />
        </Field>
      </div>
      <Button type="submit">{common('actions.search')}</Button>
    </form>
  )
}
