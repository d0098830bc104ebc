import { authorsOf, findArticle } from '../db/articles'
import type { Database } from '../db/client'
import { likeliestMemories, type MemoryRow, memoriesWithChinese, memoriesWithEnglish } from '../db/memory'
import { loadUnit } from '../db/one-unit'
import { findPassage } from '../db/passages'
import { done, type Outcome, refused } from '../domain/decision'
import { type DiffOp, diffText } from '../domain/diff/text-diff'
import { foldForMemory } from '../domain/memory/fold'
import {
  inContext,
  type MemoryOrigin,
  matchScore,
  numbersDiffer,
  penalties,
} from '../domain/memory/match-score'
import { may } from '../domain/permissions'
import { articleNow } from './article-now'
import { sourceOf } from './checked-texts'
import type { Context } from './context'
import { type PersonView, peopleNamed } from './person-view'

/** An entry of the memory: what it said, and where it comes from. */
export type MemoryView = {
  id: number
  source: string
  target: string
  origin: MemoryOrigin
  article?: { id: string; title: string; authors: string[] }
  importName?: string
  signedBy?: PersonView
  at: string
}

/**
 * An entry like a unit. `score` is 101 where what stands around it is the same too, less its `penalty`; `diff` leads from
 * the entry's Chinese to the unit's; `numbersDiffer` says that its numbers are not the unit's.
 */
export type MemoryMatch = MemoryView & {
  score: number
  penalty: number
  numbersDiffer: boolean
  diff: DiffOp[]
}

const mostMatches = 5

/** What the memory has for a unit, the likest first. Refuses `not_found`. */
export function readMemory({ db, actor }: Context, unitId: string): Outcome<{ items: MemoryMatch[] }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const unit = loadUnit(db, unitId)
  if (!unit) return refused('not_found')
  const source = sourceOf(unit)
  const folded = foldForMemory(source)
  const around = aroundOf(db, unit.row.articleId, unitId)
  const matches = likeliestMemories(db, folded)
    .filter(row => row.unitId !== unitId)
    .flatMap(row => {
      const likeness = matchScore(row.folded, folded)
      if (likeness === undefined) return []
      const isAround = likeness === 100 && row.before === around.before && row.after === around.after
      const penalty = penaltyOf(row)
      return [{ row, penalty, score: (isAround ? inContext : likeness) - penalty }]
    })
    .sort((a, b) => b.score - a.score || b.row.id - a.row.id)
  const seen = new Set<string>()
  const told = matches
    .filter(({ row }) => !seen.has(row.target) && seen.add(row.target))
    .slice(0, mostMatches)
  const views = viewsOf(
    db,
    told.map(({ row }) => row),
  )
  return done({
    items: told.flatMap(({ row, score, penalty }, at) => {
      const view = views[at]
      if (!view) return []
      const diff = diffText(row.source, source, { granularity: 'characters' })
      return [{ ...view, score, penalty, numbersDiffer: numbersDiffer(row.source, source), diff }]
    }),
  })
}

/** Entries that hold these words, in their Chinese or in their English, the newest first; words of any length. */
export function readConcordance(
  { db, actor }: Context,
  { q, limit = 50 }: { q: string; limit?: number },
): Outcome<{ items: MemoryView[] }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const isChinese = /\p{Script=Han}/u.test(q)
  const rows = isChinese
    ? memoriesWithChinese(db, foldForMemory(q), limit)
    : memoriesWithEnglish(db, q, limit)
  return done({ items: viewsOf(db, rows) })
}

function penaltyOf({ origin }: MemoryRow): number {
  return origin === 'machine' || origin === 'import' ? penalties[origin] : 0
}

function aroundOf(db: Database, articleId: string, unitId: string): Pick<MemoryRow, 'before' | 'after'> {
  const units = articleNow(db, articleId)?.facts.units ?? []
  const at = units.findIndex(unit => unit.id === unitId)
  const folded = (place: number) => {
    const unit = units[place]
    return unit ? foldForMemory(sourceOf(unit)) : null
  }
  return { before: folded(at - 1), after: folded(at + 1) }
}

function viewsOf(tx: Database, rows: readonly MemoryRow[]): MemoryView[] {
  const named = peopleNamed(
    tx,
    rows.flatMap(({ signedBy }) => signedBy ?? []),
  )
  const ids = [...new Set(rows.flatMap(({ articleId }) => articleId ?? []))]
  const titles = new Map(ids.map(id => [id, titleOf(tx, id)]))
  const authors = authorsOf(tx, ids)
  return rows.map(row => ({
    id: row.id,
    source: row.source,
    target: row.target,
    origin: row.origin as MemoryOrigin,
    ...(row.articleId && {
      article: {
        id: row.articleId,
        title: titles.get(row.articleId) ?? '',
        authors: (authors.get(row.articleId) ?? []).map(({ zh, en }) => en ?? zh ?? ''),
      },
    }),
    ...(row.importName && { importName: row.importName }),
    ...(row.signedBy && { signedBy: named(row.signedBy) }),
    at: row.at,
  }))
}

function titleOf(db: Database, articleId: string): string {
  const article = findArticle(db, articleId)
  return article?.titleZh ?? (article && findPassage(db, article.titlePassageId)?.text) ?? ''
}
