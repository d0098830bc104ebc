import type { ArticleFacts } from '../db/article-facts'
import type { Queries } from '../db/client'
import { listSignoffs, type StoredSignoff } from '../db/signoffs'
import { blockingThreadIds, openThreadCount } from '../db/thread-counts'
import {
  articleContent,
  authorContent,
  summaryContent,
  translationContent,
  unitFingerprint,
} from '../domain/article-content'
import { coverageOf } from '../domain/coverage'
import type { ArticleStanding } from '../domain/readiness'
import type { StageContent } from '../domain/sign-off'
import type { SigningRules } from '../domain/signing-rules'
import { stageVerdict } from '../domain/stage-verdict'
import { rulesInForce, rulingOf } from './signing-rules'

export type ArticleContents = Record<'translation' | 'summary' | 'article' | 'author', StageContent>

/** The stages of an article as they stand now, with their hashes. */
export function contentsOf(facts: ArticleFacts): ArticleContents {
  const { article, authors, title, units, why, takeaways } = facts
  const translation = translationContent(title, units)
  const summary = summaryContent([why, ...takeaways])
  const { titleZh, publication, publishedOn, url } = article
  // Who of the register an author is, is nothing that is printed and signed.
  const names = authors.map(({ zh, en, affiliation }) => ({ zh, en, affiliation }))
  const metadata = { authors: names, titleZh, publication, publishedOn, url }
  return {
    translation,
    summary,
    article: articleContent(translation, summary, metadata),
    author: authorContent(translation, summary, metadata),
  }
}

/** Everything the gates of an article look at, computed live inside the caller's transaction. */
export function standingOf(
  tx: Queries,
  facts: ArticleFacts,
  contents: ArticleContents,
  note: string | null,
  signoffs: StoredSignoff[] = listSignoffs(tx, { articleId: facts.article.id }),
  rules: SigningRules = rulesInForce(tx, { articleId: facts.article.id }).rules,
): ArticleStanding {
  const unaccounted = facts.units.filter(u => u.status === 'untranslated' || u.status === 'draft')
  const counts = coverageOf(facts.units.map(u => ({ status: u.status, sentences: u.sentences.length })))
  const byUnit = new Map(facts.units.map(u => [u.id, u]))
  const verdict = (stage: 'translation' | 'summary') => ({
    ...stageVerdict(
      signoffs.filter(s => s.stage === stage),
      contents[stage],
      rulingOf(tx, rules, stage),
    ),
    content: contents[stage].hash,
  })
  return {
    unaccounted: counts.unaccounted,
    unaccountedUnits: unaccounted.map(u => u.id),
    titleWritten: facts.title.text.trim() !== '',
    whyWritten: facts.why.passage.text.trim() !== '',
    takeaways: facts.takeaways.map(t => ({ id: t.passage.id, evidence: t.evidence.length })),
    staleEvidence: [facts.why, ...facts.takeaways].flatMap(claim =>
      claim.evidence
        .filter(e => e.stale)
        .map(e => {
          const unit = byUnit.get(e.unitId)
          return { passageId: claim.passage.id, unitId: e.unitId, now: unit ? unitFingerprint(unit) : null }
        }),
    ),
    translation: verdict('translation'),
    summary: verdict('summary'),
    blockingThreads: blockingThreadIds(tx, { articleId: facts.article.id }),
    openThreads: openThreadCount(tx, { articleId: facts.article.id }),
    note: note !== null && note.trim() !== '',
  }
}
