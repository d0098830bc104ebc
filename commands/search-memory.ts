import type { Queries } from '../db/client'
import { likestMemories } from '../db/likest-memories'
import type { MemoryRow } from '../db/memory'
import { done, type Outcome } from '../domain/decision'
import { type DiffOp, diffText } from '../domain/diff/text-diff'
import { foldForMemory } from '../domain/memory/fold'
import {
  type Around,
  inContext,
  leastScore,
  type MemoryOrigin,
  numbersDiffer,
  penaltyOf,
  standsInContext,
} from '../domain/memory/match-score'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type MemoryView, memoryViews } from './memory-view'

/**
 * An entry like a text. `score` is how like its Chinese is, 101 where what stands around it is the same too; `penalty`
 * what it stands behind others by, for being signed by nobody; `diff` leads from the entry's Chinese to the text;
 * `numbersDiffer` says that its numbers are not the text's.
 */
export type MemoryMatch = MemoryView & {
  score: number
  penalty: number
  numbersDiffer: boolean
  diff: DiffOp[]
}

export type MemoryQuery = {
  text: string
  /** What stands around the text, where that is known. */
  around?: Around
  min?: number
  limit?: number
  /** The unit that asks, which is not told of itself. */
  unitId?: string
}

/** What the memory has that is like a text, the likest first. */
export function searchMemory({ db, actor }: Context, query: MemoryQuery): Outcome<{ items: MemoryMatch[] }> {
  const permission = may(actor, 'memory.read')
  if (!permission.ok) return permission
  return done({ items: matchesFor(db, query) })
}

/** The matches themselves; each English once, that of the best entry which has it. */
export function matchesFor(tx: Queries, query: MemoryQuery): MemoryMatch[] {
  const { text, around = { before: null, after: null }, min = leastScore, limit = 10, unitId } = query
  const folded = foldForMemory(text)
  if (folded === '') return []
  const seen = new Set<string>()
  const told = likestMemories(tx, folded, { min: Math.min(min, 100), wanted: limit * 3 })
    .filter(({ row }) => row.unitId === null || row.unitId !== unitId)
    .map(({ row, score }) => ({
      row,
      score: standsInContext(score, row, around) ? inContext : score,
      penalty: penaltyOf(row.origin as MemoryOrigin),
    }))
    .filter(({ score }) => score >= min)
    .sort((a, b) => b.score - b.penalty - (a.score - a.penalty) || b.row.id - a.row.id)
    .filter(({ row }) => !seen.has(row.target) && seen.add(row.target))
    .slice(0, limit)
  const views = memoryViews(
    tx,
    told.map(({ row }) => row),
  )
  return told.flatMap(({ row, score, penalty }, at) => {
    const view = views[at]
    return view ? [{ ...view, score, penalty, ...differenceOf(row, text) }] : []
  })
}

function differenceOf({ source }: MemoryRow, text: string): Pick<MemoryMatch, 'numbersDiffer' | 'diff'> {
  return {
    numbersDiffer: numbersDiffer(source, text),
    diff: diffText(source, text, { granularity: 'characters' }),
  }
}
