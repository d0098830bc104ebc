import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { describeEvents } from '@/app/history/describe-events'
import { EventList } from '@/app/history/event-list'
import { peopleByName } from '@/app/history/people-by-name'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { Button } from '@/app/ui/button'
import { EmptyState } from '@/app/ui/empty-state'
import { readEvents } from '@/commands/read-events'
import { readUnits } from '@/commands/read-units'
import { ArticleHeader } from '../article-header'
import { articleOfPage, articleTitle } from '../article-page'
import { namesOf, textsOf } from '../reading'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ before?: string }> }

const pageSize = 60

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const t = await getT('history')
  const title = await articleTitle(id, `/articles/${id}/history`)
  return { title: title ? `${t('title')}: ${title}` : t('title') }
}

/** The history of an article: who did what when, newest first, a page at a time. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { id } = await params
  const { before } = await searchParams
  const { context, article } = await articleOfPage(id, `/articles/${id}/history`)
  if (!article.ok) notFound()
  const events = readEvents(context, { articleId: id }, { cursor: before, limit: pageSize })
  const units = readUnits(context, id)
  if (!events.ok || !units.ok) notFound()
  const [t, review, language] = await Promise.all([getT('history'), getT('review'), currentLanguage()])
  const places = namesOf(textsOf(article.value, units.value.items, review, 'within'), units.value.items)
  const described = describeEvents(
    events.value.items,
    { places, people: peopleByName(context) },
    language,
    (passageId, from, to) => `/articles/${id}/compare?passage=${passageId}&from=${from}&to=${to}`,
  )
  const { nextCursor } = events.value
  return (
    <Translations namespaces={['history']}>
      <ArticleHeader article={article.value} current="history" />
      <div className="lg:w-4/5 2xl:w-3/5">
        <p className="mb-6 max-w-measure-en text-ink-soft text-ui">{t('about')}</p>
        {described.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState>
        ) : (
          <EventList events={described} />
        )}
        <div className="mt-8 flex flex-wrap gap-2">
          {before && <Button href={`/articles/${id}/history`}>{t('newest')}</Button>}
          {nextCursor && <Button href={`/articles/${id}/history?before=${nextCursor}`}>{t('older')}</Button>}
        </div>
      </div>
    </Translations>
  )
}
