import type { Metadata } from 'next'
import Link from 'next/link'
import { checkNames } from '@/app/findings/check-names'
import { FindingsPanel } from '@/app/findings/findings-panel'
import { readShownFindings } from '@/app/findings/read-shown-findings'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { readUnits } from '@/commands/read-units'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../../refusal-page'
import { ArticleHeader } from '../article-header'
import { articleOfPage, articleTitle } from '../article-page'
import { namesOf, textsOf } from '../reading'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const [t, title] = [await getT('checks'), await articleTitle(id, `/articles/${id}/checks`)]
  return { title: title ? `${t('title')}: ${title}` : t('title') }
}

/** What the checks found in an article. */
export default async function ChecksPage({ params }: Props) {
  const { id } = await params
  const { context, article } = await articleOfPage(id, `/articles/${id}/checks`)
  if (!article.ok) return refusalPage(article.refusal)
  const units = readUnits(context, id)
  if (!units.ok) return refusalPage(units.refusal)
  const [t, review, language] = await Promise.all([getT('checks'), getT('review'), currentLanguage()])
  const labels = namesOf(textsOf(article.value, units.value.items, review), units.value.items)
  const byPassage = new Map(units.value.items.map(unit => [unit.translation.id, unit.id]))
  const shown = await readShownFindings(context, { articleId: id }, language, ({ id: passageId, kind }) => ({
    label: labels[passageId] ?? review('place.gone'),
    href: whereToWrite(id, kind, byPassage.get(passageId)),
  }))
  if (!shown.ok) return refusalPage(shown.refusal)
  const { actor } = context
  const { state } = article.value
  return (
    <Translations namespaces={['checks']}>
      <ArticleHeader article={article.value} current="checks" />
      <div className="flex max-w-form flex-col gap-4">
        <Link href={`/articles/${id}/numbers`} prefetch={false} className="underlined self-start text-ui">
          {t('numbers.link')}
        </Link>
        <FindingsPanel
          {...shown.value}
          names={checkNames(language)}
          heldIgnore={heldBecause(may(actor, 'finding.ignore', { state }), language)}
          heldFix={heldBecause(may(actor, 'article.edit', { state }), language)}
        />
      </div>
    </Translations>
  )
}

function whereToWrite(articleId: string, kind: string, unitId: string | undefined): string {
  if (kind === 'translation') return `/articles/${articleId}/translate${unitId ? `#${unitId}` : ''}`
  return kind === 'title' ? `/articles/${articleId}` : `/articles/${articleId}/summary`
}
