import type { UnitWithSource } from '../db/article-facts'
import { insertMemoryUse } from '../db/memory-uses'
import { inContext } from '../domain/memory/match-score'
import { sourceOf } from './checked-texts'
import type { Work } from './context'
import { assembledFor } from './read-memory'
import { matchesFor } from './search-memory'

/** How many matches of a unit may have been taken over: more than are shown. */
const looked = 10

/**
 * Notes with a revision how like the memory's Chinese was to the unit's, where the English is the memory's word for word.
 * A text that was put together is as good as the worst of its sentences. Part of the transaction that saves the revision.
 */
export function recordMemoryUse({ tx }: Work, unit: UnitWithSource, revision: number, text: string): void {
  const match = matchesFor(tx, { text: sourceOf(unit), unitId: unit.id, limit: looked }).find(
    ({ target }) => target === text,
  )
  const passageId = unit.translation.id
  if (match) {
    const score = Math.min(match.score, inContext - 1)
    insertMemoryUse(tx, { passageId, revision, score, source: match.source })
    return
  }
  const assembled = assembledFor(tx, unit.id, unit.sources)
  if (assembled?.text !== text) return
  const score = Math.min(...assembled.pieces.map(piece => piece.score ?? 0))
  insertMemoryUse(tx, { passageId, revision, score: Math.min(score, 100), source: sourceOf(unit) })
}
