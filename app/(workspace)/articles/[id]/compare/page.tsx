import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { classes } from '@/app/ui/classes'
import { PageHeader } from '@/app/ui/page-header'
import { Panel } from '@/app/ui/panel'
import { readSourceVersions } from '@/commands/compare-sources'
import { readSignoffs } from '@/commands/read-signoffs'
import { readUnits } from '@/commands/read-units'
import type { Stage } from '@/domain/words'
import { ArticleTitle } from '../../article-title'
import { articleOfPage, articleTitle } from '../article-page'
import { namesOf, textsOf } from '../reading'
import { PeriodForms, RevisionForm } from './compare-forms'
import { readQuery, type Search } from './compare-query'
import { compare, moment } from './comparison'
import { ComparisonView } from './comparison-view'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const t = await getT('review')
  const title = await articleTitle(id, `/articles/${id}/compare`)
  return { title: title ? `${t('compare.title')}: ${title}` : t('compare.title') }
}

/** Any two revisions of a passage or of the source, or everything that changed since a sign-off or a day. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { id } = await params
  const query = readQuery(await searchParams)
  const { context, article } = await articleOfPage(id, `/articles/${id}/compare`)
  if (!article.ok) notFound()
  const [t, common, language] = await Promise.all([getT('review'), getT(), currentLanguage()])
  const units = readUnits(context, id)
  const signoffs = readSignoffs(context, id)
  const sources = readSourceVersions(context, id)
  const compared = await compare(context, article.value, query, language)
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
  const signed = signoffs.value.items
    .filter(({ decision, stage }) => decision === 'approve' && stage !== 'article')
    .toReversed()
    .map(({ id: value, stage, user, at }) => ({
      value,
      label: t('compare.signoff', {
        stage: common(`stage.${stage as Stage}`),
        name: user.name,
        date: moment(at, language),
      }),
    }))
  return (
    <Translations namespaces={['review']}>
      <PageHeader
        above={{
          href: `/articles/${id}/review`,
          label: <ArticleTitle zh={article.value.title.zh} en={article.value.title.en.text} />,
        }}
        title={t('compare.title')}
        subtitle={t('compare.about')}
      />
      <div className="grid items-start gap-8 xl:grid-cols-[22rem_minmax(0,1fr)]">
        <div
          className={classes(
            'grid content-start gap-5 md:grid-cols-2 xl:grid-cols-1',
            compared.shown.what !== 'nothing' && 'max-xl:order-2',
          )}
        >
          <Panel title={t('compare.passage')}>
            <RevisionForm query={query} passages={passages} revisions={compared.revisions} />
          </Panel>
          <Panel title={t('compare.period')}>
            <PeriodForms query={query} signoffs={signed} />
          </Panel>
        </div>
        <ComparisonView
          shown={compared.shown}
          layout={query.view}
          names={namesOf(texts, units.value.items)}
          articleId={id}
        />
      </div>
    </Translations>
  )
}
