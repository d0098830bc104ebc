import { loadUnits } from '../db/article-facts'
import { type ArticleRow, authorsOf } from '../db/articles'
import type { Database } from '../db/client'
import { findPassage } from '../db/passages'
import { editionsPrinting, publishedWith } from '../db/published-articles'
import { sourceText } from '../db/source-texts'
import { findTerm, type TermRow } from '../db/terms'
import { done, type Outcome, refused } from '../domain/decision'
import { type DriftLine, departs, driftOf } from '../domain/glossary/drift'
import { placesOfTerms, type TermIndex } from '../domain/glossary/longest-match'
import { type FormPlace, formsIn } from '../domain/glossary/renderings-in'
import { may } from '../domain/permissions'
import { renderingsFor } from '../domain/term'
import { sourceOf } from './checked-texts'
import type { Context } from './context'
import { type KnownTerm, termIndex } from './known-terms'

/** A unit of a published article that has the term: its two texts, and the term's forms in the English. */
export type TermUseView = {
  articleId: string
  title: string
  editions: { id: string; number: number }[]
  unitId: string
  condensed: boolean
  source: string
  text: string
  /** How often its Chinese has the term. */
  times: number
  forms: FormPlace[]
  departs: boolean
}

export type TermUses = { drift: DriftLine[]; items: TermUseView[] }

/**
 * How a term was put into English wherever it was published: each rendering with how often, and every unit that has it,
 * those that depart from what is allowed first. A place where a longer term stands is that term's. Refuses `not_found`.
 */
export function readTermUses({ db, actor }: Context, termId: string): Outcome<TermUses> {
  const permission = may(actor, 'term.read')
  if (!permission.ok) return permission
  const term = findTerm(db, termId)
  if (!term) return refused('not_found', { id: termId })
  const found = publishedWith(db, term.zh)
  const ids = found.map(article => article.id)
  const printed = editionsPrinting(db, ids)
  const authors = authorsOf(db, ids)
  const index = termIndex(db)
  const items = found.flatMap(article => {
    const names = new Set((authors.get(article.id) ?? []).flatMap(({ zh }) => zh ?? []))
    const editions = printed
      .filter(one => one.articleId === article.id)
      .map(({ editionId, number }) => ({ id: editionId, number }))
    const title = findPassage(db, article.titlePassageId)?.text || article.titleZh || ''
    return usesIn(db, article, term, index, names).map(use => ({ ...use, title, editions }))
  })
  const sorted = [...items.filter(one => one.departs), ...items.filter(one => !one.departs)]
  return done({ drift: driftOf(items), items: sorted })
}

function usesIn(
  db: Database,
  article: ArticleRow,
  term: TermRow,
  index: TermIndex<KnownTerm>,
  authors: ReadonlySet<string>,
): Omit<TermUseView, 'title' | 'editions'>[] {
  const text = sourceText(db, article.sourceVersionId) ?? ''
  const allowed = renderingsFor(term.renderings, authors).map(one => one.en)
  const forms = { allowed, forbidden: term.forbiddenEn.filter(form => !allowed.includes(form)) }
  return loadUnits(db, article, text).flatMap(unit => {
    const source = sourceOf(unit)
    if (unit.status === 'omitted' || !source.includes(term.zh)) return []
    const times = timesIn(source, term.zh, index)
    if (times === 0) return []
    const use = { articleId: article.id, times, forms: formsIn(unit.translation.text, forms) }
    const texts = { source, text: unit.translation.text, condensed: unit.status === 'condensed' }
    return [{ ...use, unitId: unit.id, ...texts, departs: departs(use) }]
  })
}

/** How often a term stands for itself: a term that only other authors render is in no index, and then a plain search has to do. */
function timesIn(source: string, zh: string, index: TermIndex<KnownTerm>): number {
  const places = placesOfTerms(source, index)
  const own = new Set(places.filter(place => place.term.zh === zh).map(place => place.start))
  if (own.size > 0) return own.size
  let count = 0
  for (let at = source.indexOf(zh); at >= 0; at = source.indexOf(zh, at + zh.length))
    if (!places.some(place => place.start <= at && at + zh.length <= place.end)) count += 1
  return count
}
