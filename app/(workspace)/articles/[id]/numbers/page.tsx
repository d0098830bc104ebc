import type { Metadata } from 'next'
import Link from 'next/link'
import { NumberLedger } from '@/app/findings/number-ledger'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { readNumberLedger } from '@/commands/read-number-ledger'
import { readUnits } from '@/commands/read-units'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../../refusal-page'
import { ArticleHeader } from '../article-header'
import { articleOfPage, articleTitle } from '../article-page'
import { namesOf, textsOf } from '../reading'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const [t, title] = [await getT('checks'), await articleTitle(id, `/articles/${id}/numbers`)]
  return { title: title ? `${t('numbers.title')}: ${title}` : t('numbers.title') }
}

/** The number ledger of an article: every quantity, the Chinese and the English side by side. */
export default async function NumbersPage({ params }: Props) {
  const { id } = await params
  const { context, article } = await articleOfPage(id, `/articles/${id}/numbers`)
  if (!article.ok) return refusalPage(article.refusal)
  const ledger = readNumberLedger(context, id)
  if (!ledger.ok) return refusalPage(ledger.refusal)
  const units = readUnits(context, id)
  if (!units.ok) return refusalPage(units.refusal)
  const [t, review, language] = [await getT('checks'), await getT('review'), await currentLanguage()]
  const labels = namesOf(textsOf(article.value, units.value.items, review), units.value.items)
  const rows = ledger.value.items.map(row => ({
    ...row,
    place: {
      label: labels[row.passageId] ?? review('place.gone'),
      href: row.unitId ? `/articles/${id}/translate#${row.unitId}` : `/articles/${id}`,
    },
    by: row.ticked ? row.ticked.by.name : null,
  }))
  const held = heldBecause(may(context.actor, 'number.tick', { state: article.value.state }), language)
  return (
    <Translations namespaces={['checks']}>
      <ArticleHeader article={article.value} current="checks" />
      <div className="flex max-w-page flex-col gap-5">
        <div className="flex max-w-form flex-col gap-2 text-ink-soft text-ui">
          <p>{t('numbers.about')}</p>
          <Link href={`/articles/${id}/checks`} prefetch={false} className="underlined self-start text-small">
            {t('numbers.back')}
          </Link>
        </div>
        <NumberLedger rows={rows} held={held} />
      </div>
    </Translations>
  )
}
