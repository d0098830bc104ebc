import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readQuery, type Search } from '@/app/compare/compare-query'
import { CompareRoom } from '@/app/compare/compare-room'
import { compare } from '@/app/compare/comparison'
import { sinceOptions } from '@/app/compare/since-options'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { PageHeader } from '@/app/ui/page-header'
import { readSourceVersions } from '@/commands/compare-sources'
import { readSignoffs } from '@/commands/read-signoffs'
import { readUnits } from '@/commands/read-units'
import { may } from '@/domain/permissions'
import { ArticleTitle } from '../../article-title'
import { articleOfPage, articleTitle } from '../article-page'
import { namesOf, textsOf } from '../reading'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const t = await getT('review')
  const title = await articleTitle(id, `/articles/${id}/compare`)
  return { title: title ? `${t('compare.title')}: ${title}` : t('compare.title') }
}

/** Any two revisions of a passage or of the source, or everything that changed since a sign-off, a look or a day. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { id } = await params
  const query = readQuery(await searchParams)
  const { context, article } = await articleOfPage(id, `/articles/${id}/compare`)
  if (!article.ok) notFound()
  const [t, language] = await Promise.all([getT('review'), currentLanguage()])
  const units = readUnits(context, id)
  const signoffs = readSignoffs(context, id)
  const sources = readSourceVersions(context, id)
  const { title, sourceLanguage, state } = article.value
  const compared = await compare(context, { articleId: id, sourceLanguage }, query, language)
  if (!units.ok || !signoffs.ok || !sources.ok || !compared) notFound()

  const texts = textsOf(article.value, units.value.items, t)
  const passages = [
    ...(sources.value.length > 1 ? [{ value: 'source', label: t('compare.source') }] : []),
    ...texts
      .filter(({ kind }) => kind === 'passage')
      .map(({ id: value, label, text }) => ({ value, label: `${label} · ${text.slice(0, 60)}` })),
  ]
  if (query.of === 'passage' && !passages.some(({ value }) => value === query.passageId))
    passages.unshift({ value: query.passageId, label: t('place.gone') })
  return (
    <Translations namespaces={['review']}>
      <PageHeader
        above={{
          href: `/articles/${id}/review`,
          label: <ArticleTitle zh={title.zh} en={title.en.text} />,
        }}
        title={t('compare.title')}
        subtitle={t('compare.about')}
      />
      <CompareRoom
        query={query}
        passages={passages}
        since={await sinceOptions(context, { articleId: id }, signoffs.value.items, language)}
        compared={compared}
        names={namesOf(texts, units.value.items)}
        base={`/articles/${id}`}
        held={heldBecause(may(context.actor, 'article.edit', { state }), language)}
      />
    </Translations>
  )
}
