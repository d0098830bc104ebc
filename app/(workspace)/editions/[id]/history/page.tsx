import { GitCompareArrows } from 'lucide-react'
import type { Metadata } from 'next'
import { describeEvents } from '@/app/history/describe-events'
import { EventList } from '@/app/history/event-list'
import { peopleByName } from '@/app/history/people-by-name'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { readArticles } from '@/commands/read-articles'
import { readEdition } from '@/commands/read-edition'
import { readEvents } from '@/commands/read-events'
import { refusalPage } from '../../../refusal-page'
import { EditionHeader } from '../edition-header'
import { passageNames } from '../studio/passage-names'
import { studioArticle } from '../studio/studio-article'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ before?: string }> }

const pageSize = 60

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const edition = readEdition(await pageContext(`/editions/${id}/history`), id)
  const t = await getT('editions')
  return { title: edition.ok ? `${t('history.title')}: ${edition.value.title}` : t('history.title') }
}

/** The history of an edition: who did what when, newest first, a page at a time. */
export default async function EditionHistoryPage({ params, searchParams }: Props) {
  const { id } = await params
  const { before } = await searchParams
  const context = await pageContext(`/editions/${id}/history`)
  const found = readEdition(context, id)
  if (!found.ok) return refusalPage(found.refusal)
  const events = readEvents(context, { editionId: id }, { cursor: before, limit: pageSize })
  if (!events.ok) return refusalPage(events.refusal)
  const articles = readArticles(context, {}, { limit: 200 })
  const [t, review, editions, common, language] = await Promise.all([
    getT('history'),
    getT('review'),
    getT('editions'),
    getT(),
    currentLanguage(),
  ])
  const named = new Map(articles.ok ? articles.value.items.map(item => [item.id, studioArticle(item)]) : [])
  const described = describeEvents(
    events.value.items,
    { places: passageNames(found.value, named, editions, common), people: peopleByName(context) },
    language,
    (passageId, from, to) => `/editions/${id}/compare?passage=${passageId}&from=${from}&to=${to}`,
  )
  const { nextCursor } = events.value
  return (
    <Translations namespaces={['editions', 'history']}>
      <EditionHeader edition={found.value} current="history" />
      <div className="lg:w-4/5 2xl:w-3/5">
        <EventList events={described} />
        <div className="mt-8 flex flex-wrap gap-2">
          <Button href={`/editions/${id}/compare`} icon={GitCompareArrows}>
            {review('compare.title')}
          </Button>
          {before && <Button href={`/editions/${id}/history`}>{t('newest')}</Button>}
          {nextCursor && <Button href={`/editions/${id}/history?before=${nextCursor}`}>{t('older')}</Button>}
        </div>
      </div>
    </Translations>
  )
}
