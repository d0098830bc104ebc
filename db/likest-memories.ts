import { likenessTo } from '../domain/memory/likeness'
import { leastScore } from '../domain/memory/match-score'
import type { Queries } from './client'
import { foldedOf, type MemoryRow, memoriesOf, newestMemory } from './memory'
import { candidatesFor } from './memory-candidates'

/** How many candidates are measured at most, and how many are fetched in one go: each stands on a page of its own. */
const measured = 300
const fetched = 50

export type LikeMemory = { row: MemoryRow; score: number }
type Scored = { id: number; score: number }

/**
 * The entries most like a folded text, with their scores, the likest first. A candidate is measured where
 * it can still be better than the `wanted` best that were found.
 */
export function likestMemories(
  tx: Queries,
  folded: string,
  { min = leastScore, wanted = 12 }: { min?: number; wanted?: number } = {},
): LikeMemory[] {
  const candidates = candidatesFor(tx, folded, { min, newest: newestMemory(tx), most: measured })
  const likeness = likenessTo(folded)
  let best: Scored[] = []
  const least = () => (best.length < wanted ? min : (best[wanted - 1]?.score ?? min) + 1)
  for (let at = 0; at < candidates.length; at += fetched) {
    const next = candidates.slice(at, at + fetched).filter(({ bound }) => bound >= least())
    if (next.length === 0) continue
    const scored = foldedOf(
      tx,
      next.map(({ id }) => id),
    ).flatMap(([id, text]) => {
      const score = likeness(text, least())
      return score === undefined ? [] : [{ id, score }]
    })
    // They come the heaviest first: where none of so many is better than what was found, none of the lighter will be.
    if (scored.length === 0 && best.length > 0) break
    best = [...best, ...scored].sort(byScore).slice(0, wanted)
  }
  return withRows(tx, best)
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || b.id - a.id
}

function withRows(tx: Queries, best: readonly Scored[]): LikeMemory[] {
  const ids = best.map(({ id }) => id)
  const rows = new Map(memoriesOf(tx, ids).map(row => [row.id, row]))
  return best.flatMap(({ id, score }) => {
    const row = rows.get(id)
    return row ? [{ row, score }] : []
  })
}
