import { getT } from '@/app/i18n/server'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { LinkTabs } from '@/app/ui/link-tabs'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import { articleStates } from '@/domain/words'

type Search = { state?: string; assignee?: string; q?: string; view: 'board' | 'list' }

/** State, person, words: a plain form, so that it works before any script has loaded and stays in the address. */
export async function ArticleFilter({
  search,
  people,
}: {
  search: Search
  people: readonly { id: string; name: string }[]
}) {
  const [t, common] = await Promise.all([getT('articles'), getT()])
  const address = (view: string) => {
    const kept = Object.entries({ ...search, view }).filter(([, value]) => value)
    return `/articles?${new URLSearchParams(kept as [string, string][])}`
  }
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <form action="/articles" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="view" value={search.view} />
        <Field label={t('field.state')}>
          <Select
            name="state"
            defaultValue={search.state ?? ''}
            placeholder={t('filter.anyState')}
            options={articleStates.map(state => ({ value: state, label: common(`articleState.${state}`) }))}
          />
        </Field>
        <Field label={t('field.assignee')}>
          <Select
            name="assignee"
            defaultValue={search.assignee ?? ''}
            placeholder={t('filter.anybody')}
            options={[
              { value: 'me', label: t('filter.me') },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Field>
        <Field label={t('filter.words')}>
          <TextInput name="q" type="search" defaultValue={search.q} placeholder={t('filter.wordsHint')} />
        </Field>
        <Button type="submit">{common('actions.filter')}</Button>
      </form>
      <LinkTabs
        label={t('filter.view')}
        items={(['board', 'list'] as const).map(view => ({
          href: address(view),
          label: t(`filter.${view}`),
          current: search.view === view,
        }))}
      />
    </div>
  )
}
