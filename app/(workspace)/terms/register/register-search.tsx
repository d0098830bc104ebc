import { getT } from '@/app/i18n/server'
import { registerKinds } from '@/domain/register/entry'
import { SearchForm } from '../search-form'

/** Finds people and institutions. */
export async function RegisterSearch({ q, kind }: { q?: string; kind?: string }) {
  const t = await getT('register')
  return (
    <SearchForm
      action="/terms/register"
      q={q}
      words={{ label: t('search.label'), hint: t('search.hint') }}
      choice={{
        name: 'kind',
        label: t('field.kind'),
        all: t('search.all'),
        value: kind,
        options: registerKinds.map(value => ({ value, label: t(`kind.${value}`) })),
      }}
    />
  )
}
