import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { EmptyState } from '@/app/ui/empty-state'
import { PageHeader } from '@/app/ui/page-header'
import { readArticles } from '@/commands/read-articles'
import { readPeople } from '@/commands/read-people'
import { may } from '@/domain/permissions'
import { articleStates } from '@/domain/words'
import { refusalPage } from '../refusal-page'
import { ArticleBoard } from './article-board'
import { ArticleFilter } from './article-filter'
import { ArticleList } from './article-list'
import { proposeRefusal } from './propose-refusal'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('articles')
  return { title: t('title') }
}

type Search = { state?: string; assignee?: string; q?: string; view?: string }

/** Every article, by state or as a list; the filters are in the address, so that a view can be kept. */
export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const context = await pageContext('/articles')
  const { actor } = context
  const state = articleStates.find(one => one === search.state)
  const assignee = search.assignee === 'me' ? actor.userId : search.assignee || undefined
  const q = search.q?.trim().slice(0, 200) || undefined
  const found = readArticles(context, { state, assignee, q }, { limit: 200 })
  if (!found.ok) return refusalPage(found.refusal)
  const people = readPeople(context, { limit: 200 })
  const t = await getT('articles')
  const view = search.view === 'list' ? 'list' : 'board'
  const { items } = found.value
  const filtered = Boolean(state || assignee || q)
  const propose = (
    <Button variant="primary" href="/articles/new" disabledReason={await proposeRefusal(actor)}>
      {t('propose')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('count', { count: items.length })} actions={propose} />
      <ArticleFilter
        search={{ state, assignee: search.assignee, q, view }}
        people={people.ok ? people.value.items : []}
      />
      {items.length === 0 ? (
        <EmptyState
          title={filtered ? t('empty.filtered') : t('empty.title')}
          action={filtered ? <Button href="/articles">{t('empty.all')}</Button> : propose}
        >
          {filtered
            ? t('empty.filteredBody')
            : t(may(actor, 'article.propose').ok ? 'empty.body' : 'empty.waits')}
        </EmptyState>
      ) : view === 'list' ? (
        <div className="rounded-lg border border-rule bg-sheet">
          <ArticleList articles={items} />
        </div>
      ) : (
        <ArticleBoard articles={items} />
      )}
    </>
  )
}
