import { getT } from '@/app/i18n/server'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import { registerKinds } from '@/domain/register/entry'

/** Finds entries; a plain form, so that a search has an address. */
export async function RegisterSearch({ q, kind }: { q?: string; kind?: string }) {
  const [t, common] = await Promise.all([getT('register'), getT()])
  return (
    <form action="/terms/register" className="mb-6 flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-[1_1_14rem] sm:max-w-note">
        <Field label={t('search.label')}>
          <TextInput type="search" name="q" defaultValue={q} placeholder={t('search.hint')} />
        </Field>
      </div>
      <div className="min-w-36">
        <Field label={t('field.kind')}>
          <Select
            name="kind"
            defaultValue={kind ?? ''}
            placeholder={t('search.all')}
            options={registerKinds.map(value => ({ value, label: t(`kind.${value}`) }))}
          />
        </Field>
      </div>
      <Button type="submit">{common('actions.search')}</Button>
    </form>
  )
}
