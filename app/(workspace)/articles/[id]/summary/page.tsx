import type { Metadata } from 'next'
import { refusalWords } from '@/app/api/refusal-words'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { Button } from '@/app/ui/button'
import { EmptyState } from '@/app/ui/empty-state'
import { readChanges } from '@/commands/read-changes'
import { readDrafts } from '@/commands/read-drafts'
import { readKeySentences } from '@/commands/read-key-sentences'
import { readStaleEvidence } from '@/commands/read-stale-evidence'
import { readUnits } from '@/commands/read-units'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../../refusal-page'
import { ArticleHeader } from '../article-header'
import { articleOfPage, articleTitle } from '../article-page'
import { claimOf, textUnit } from './claim'
import { SummaryDesk } from './summary-desk'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  return { title: await articleTitle(id, `/articles/${id}/summary`) }
}

/** Writing why the article matters and what to take away from it, each resting on the text. */
export default async function SummaryPage({ params }: Props) {
  const { id } = await params
  const { context, article: found } = await articleOfPage(id, `/articles/${id}/summary`)
  if (!found.ok) return refusalPage(found.refusal)
  // Read first: what happens while the rest is read is told again, not left out.
  const changes = readChanges(context, { articleId: id }, { limit: 1 })
  if (!changes.ok) return refusalPage(changes.refusal)
  const units = readUnits(context, id)
  if (!units.ok) return refusalPage(units.refusal)
  const stale = readStaleEvidence(context, id)
  const article = found.value
  const decision = may(context.actor, 'article.edit', { state: article.state })
  const [t, language] = await Promise.all([getT('summary'), currentLanguage()])
  const shown = units.value.items.map(textUnit)
  const { whyItMatters, takeaways } = article.summary
  const rendered = new Set(shown.filter(unit => unit.rendered).map(unit => unit.id))
  const keySentences = readKeySentences(context, id)
  const keys = keySentences.ok ? keySentences.value.items.map(({ unitId }) => unitId) : []
  const drafts = readDrafts(context, id)
  const proposes = drafts.ok && (drafts.value.can.summary || drafts.value.items.length > 0)
  const isEmpty = !shown.some(unit => unit.rendered) && whyItMatters.text === '' && takeaways.length === 0
  return (
    <Translations namespaces={['articles', 'summary', 'workbench', 'drafts', 'live']}>
      <ArticleHeader article={article} current="summary" />
      {isEmpty ? (
        <EmptyState
          title={t('empty.title')}
          action={<Button href={`/articles/${id}/translate`}>{t('empty.action')}</Button>}
        >
          {t('empty.body')}
        </EmptyState>
      ) : (
        <SummaryDesk
          articleId={id}
          head={changes.value.head}
          given={{ why: claimOf(whyItMatters), takeaways: takeaways.map(claimOf) }}
          units={shown}
          keys={[...new Set(keys)].filter(unitId => rendered.has(unitId))}
          proposes={proposes}
          stale={stale.ok ? stale.value.items : []}
          refusal={
            decision.ok ? undefined : refusalWords(language, decision.refusal.code, decision.refusal.facts)
          }
        />
      )}
    </Translations>
  )
}
