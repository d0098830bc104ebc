import { loadUnits } from '../db/article-facts'
import { authorsOf } from '../db/articles'
import type { Database } from '../db/client'
import { publishedWith } from '../db/published-articles'
import { listEntries } from '../db/register'
import { sourceText } from '../db/source-texts'
import { listTerms, type TermRow } from '../db/terms'
import { whileUnchanged } from '../db/unchanged'
import { done, type Outcome } from '../domain/decision'
import type { TermUse } from '../domain/glossary/drift'
import { driftOfAll, type TermDrift } from '../domain/glossary/drift-of-all'
import { indexTerms, placesOfTerms } from '../domain/glossary/longest-match'
import { formsIn } from '../domain/glossary/renderings-in'
import { may } from '../domain/permissions'
import { renderingsFor } from '../domain/term'
import { sourceOf } from './checked-texts'
import type { Context } from './context'

export type TermDriftView = TermDrift & { id: string; zh: string }

/**
 * Every term that stands in what was published, with all its renderings: those that depart from what is allowed most often
 * first. A place where a longer term or a name stands is that one's.
 */
export function readTermsDrift({ db, actor }: Context): Outcome<{ items: TermDriftView[] }> {
  const permission = may(actor, 'term.read')
  if (!permission.ok) return permission
  return done({ items: whileUnchanged(db, 'drift of all terms', () => driftOfTerms(db)) })
}

function driftOfTerms(db: Database): TermDriftView[] {
  return driftOfAll(usesOfTerms(db)).map(({ term: { id, zh }, found }) => ({ id, zh, ...found }))
}

function usesOfTerms(db: Database): Map<TermRow, TermUse[]> {
  const names = listEntries(db).map(({ zh }) => ({ zh, row: null }))
  const index = indexTerms([...listTerms(db).map(row => ({ zh: row.zh, row })), ...names])
  const articles = publishedWith(db)
  const authors = authorsOf(
    db,
    articles.map(({ id }) => id),
  )
  const uses = new Map<TermRow, TermUse[]>()
  for (const article of articles) {
    const own = new Set((authors.get(article.id) ?? []).flatMap(({ zh }) => zh ?? []))
    const text = sourceText(db, article.sourceVersionId) ?? ''
    for (const unit of loadUnits(db, article, text)) {
      if (unit.status === 'omitted') continue
      const times = new Map<TermRow, number>()
      for (const { term } of placesOfTerms(sourceOf(unit), index))
        if (term.row) times.set(term.row, (times.get(term.row) ?? 0) + 1)
      for (const [term, count] of times) {
        const allowed = renderingsFor(term.renderings, own).map(({ en }) => en)
        // What only other authors say is no term here.
        if (allowed.length === 0) continue
        const forbidden = term.forbiddenEn.filter(form => !allowed.includes(form))
        const forms = formsIn(unit.translation.text, { allowed, forbidden })
        const its = uses.get(term) ?? []
        uses.set(term, its)
        its.push({ articleId: article.id, times: count, forms })
      }
    }
  }
  return uses
}
