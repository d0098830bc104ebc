import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { EmptyState } from '@/app/ui/empty-state'
import { LinkTabs } from '@/app/ui/link-tabs'
import { PageHeader } from '@/app/ui/page-header'
import { Panel } from '@/app/ui/panel'
import { readDesk } from '@/commands/read-desk'
import { readDeskChanges } from '@/commands/read-desk-changes'
import { may } from '@/domain/permissions'
import { ArticleBoard } from './articles/article-board'
import { ArticleList } from './articles/article-list'
import { proposeRefusal } from './articles/propose-refusal'
import { DeskNews } from './desk/desk-news'
import { NextEdition } from './desk/next-edition'
import { WaitingList } from './desk/waiting-list'
import { refusalPage } from './refusal-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('nav.desk') }
}

/** The desk: what waits for the reader, and how far everything is. */
export default async function DeskPage({ searchParams }: { searchParams: Promise<{ view?: string }> }) {
  const [{ view }, context] = await Promise.all([searchParams, pageContext('/')])
  // Read first: what happens while the rest is read is told again, not left out.
  const changes = readDeskChanges(context, { limit: 1 })
  if (!changes.ok) return refusalPage(changes.refusal)
  const desk = readDesk(context)
  if (!desk.ok) return refusalPage(desk.refusal)
  const [t, articlesT, common] = await Promise.all([getT('desk'), getT('articles'), getT()])
  const { waiting, articles } = desk.value
  const asList = view === 'list'
  const propose = (
    <Button href="/articles/new" disabledReason={await proposeRefusal(context.actor)}>
      {articlesT('propose')}
    </Button>
  )
  const news = (
    <Translations namespaces={['desk', 'live']}>
      <DeskNews head={changes.value.head} />
    </Translations>
  )
  const mayPropose = may(context.actor, 'article.propose').ok
  if (articles.length === 0)
    return (
      <>
        <PageHeader title={common('nav.desk')} />
        {news}
        <EmptyState
          title={articlesT('empty.title')}
          action={
            // Whoever runs a new installation begins by asking the others in.
            !mayPropose && may(context.actor, 'people.inspect').ok ? (
              <Button variant="primary" href="/people">
                {t('invite')}
              </Button>
            ) : (
              propose
            )
          }
        >
          {articlesT(mayPropose ? 'empty.body' : 'empty.waits')}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeader title={common('nav.desk')} actions={propose} />
      {news}
      <div className="flex flex-col gap-8">
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
          <Panel
            title={t('waiting')}
            aside={waiting.length > 0 && t('count', { count: waiting.length })}
            flush
          >
            {waiting.length > 0 ? (
              <WaitingList items={waiting} />
            ) : (
              <p className="px-5 pb-5 text-ink-soft text-ui">{t('nothing')}</p>
            )}
          </Panel>
          <NextEdition context={context} />
        </div>
        <section aria-label={t('all')}>
          <div className="mb-5">
            <LinkTabs
              label={articlesT('filter.view')}
              items={(['board', 'list'] as const).map(one => ({
                href: one === 'list' ? '/?view=list' : '/',
                label: articlesT(`filter.${one}`),
                current: asList === (one === 'list'),
              }))}
            />
          </div>
          {asList ? (
            <div className="rounded-lg border border-rule bg-sheet">
              <ArticleList articles={articles} />
            </div>
          ) : (
            <ArticleBoard articles={articles} />
          )}
        </section>
      </div>
    </>
  )
}
