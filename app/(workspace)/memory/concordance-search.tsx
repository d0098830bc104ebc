import { getT } from '@/app/i18n/server'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'

/** Asks the concordance; a plain form, so that a search has an address. */
export async function ConcordanceSearch({ q, paragraphs }: { q: string; paragraphs: boolean }) {
  const [t, common] = await Promise.all([getT('memory'), getT()])
  return (
    <form action="/memory" className="mb-6 flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-[1_1_14rem] sm:max-w-form">
        <Field label={t('search.label')}>
          <TextInput type="search" name="q" defaultValue={q} maxLength={200} placeholder={t('search.hint')} />
        </Field>
      </div>
      <div className="min-w-40">
        <Field label={t('search.in')}>
          <Select
            name="paragraphs"
            defaultValue={paragraphs ? '1' : '0'}
            options={[
              { value: '0', label: t('search.units') },
              { value: '1', label: t('search.paragraphs') },
            ]}
          />
        </Field>
      </div>
      <Button type="submit">{common('actions.search')}</Button>
    </form>
  )
}
