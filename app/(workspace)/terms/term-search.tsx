import { getT } from '@/app/i18n/server'
import { termStatuses } from '@/domain/term'
import { SearchForm } from './search-form'

/** Finds terms by their words and by how far they are decided. */
export async function TermSearch({ q, status }: { q?: string; status?: string }) {
  const t = await getT('terms')
  return (
    <SearchForm
      action="/terms"
      q={q}
      words={{ label: t('search.label'), hint: t('search.hint') }}
      choice={{
        name: 'status',
        label: t('search.status'),
        all: t('search.all'),
        value: status,
        options: termStatuses.map(value => ({ value, label: t(`status.${value}`) })),
      }}
    />
  )
}
