import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readQuery, type Search } from '@/app/compare/compare-query'
import { CompareRoom } from '@/app/compare/compare-room'
import { compare } from '@/app/compare/comparison'
import { sinceOptions } from '@/app/compare/since-options'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { PageHeader } from '@/app/ui/page-header'
import { En } from '@/app/ui/text'
import { readArticles } from '@/commands/read-articles'
import { readEdition } from '@/commands/read-edition'
import { readEditionSignoffs } from '@/commands/read-edition-signoffs'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../../refusal-page'
import { editionTexts } from '../studio/passage-names'
import { studioArticle } from '../studio/studio-article'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const edition = readEdition(await pageContext(`/editions/${id}/compare`), id)
  const t = await getT('review')
  return { title: edition.ok ? `${t('compare.title')}: ${edition.value.title}` : t('compare.title') }
}

/** Any two revisions of a text of an edition, or everything of its own that changed since a sign-off, a look or a day. */
export default async function EditionComparePage({ params, searchParams }: Props) {
  const { id } = await params
  const query = readQuery(await searchParams)
  const context = await pageContext(`/editions/${id}/compare`)
  const edition = readEdition(context, id)
  if (!edition.ok) return refusalPage(edition.refusal)
  const [t, editions, common, language] = await Promise.all([
    getT('review'),
    getT('editions'),
    getT(),
    currentLanguage(),
  ])
  const signoffs = readEditionSignoffs(context, id)
  const articles = readArticles(context, {}, { limit: 200 })
  const compared = await compare(context, { editionId: id }, query, language)
  if (!signoffs.ok || !compared) notFound()
  const named = new Map(articles.ok ? articles.value.items.map(item => [item.id, studioArticle(item)]) : [])
  const texts = editionTexts(edition.value, named, editions, common)
  const passages = texts.map(({ id: value, label, text }) => ({
    value,
    label: `${label} · ${text.slice(0, 60)}`,
  }))
  if (query.of === 'passage' && !passages.some(({ value }) => value === query.passageId))
    passages.unshift({ value: query.passageId, label: t('place.gone') })
  const { title, state } = edition.value
  return (
    <Translations namespaces={['review']}>
      <PageHeader
        above={{ href: `/editions/${id}`, label: <En>{title || editions('untitled')}</En> }}
        title={t('compare.title')}
        subtitle={t('compare.aboutEdition')}
      />
      <CompareRoom
        query={query}
        passages={passages}
        since={await sinceOptions(context, { editionId: id }, signoffs.value.items, language)}
        compared={compared}
        names={Object.fromEntries(texts.map(({ id: passageId, label }) => [passageId, label]))}
        base={`/editions/${id}`}
        held={heldBecause(may(context.actor, 'edition.edit', { state }), language)}
      />
    </Translations>
  )
}
