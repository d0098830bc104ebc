import type { Database, Queries } from '../db/client'
import { loadUnit } from '../db/one-unit'
import { done, type Outcome, refused } from '../domain/decision'
import { assemble, type Piece } from '../domain/memory/assemble'
import { foldForMemory } from '../domain/memory/fold'
import type { Around } from '../domain/memory/match-score'
import { may } from '../domain/permissions'
import { articleNow } from './article-now'
import { sourceOf } from './checked-texts'
import type { Context } from './context'
import { type MemoryMatch, matchesFor } from './search-memory'

/** One English text put together out of what the memory has for each sentence of a unit. */
export type Assembled = { text: string; found: number; pieces: Piece[] }

export type UnitMemory = { items: MemoryMatch[]; assembled?: Assembled }

const mostMatches = 5

/**
 * What the memory has for a unit, the likest first; for a unit of several sentences also what it has for each of them,
 * put together. Refuses `not_found`.
 */
export function readMemory({ db, actor }: Context, unitId: string): Outcome<UnitMemory> {
  const permission = may(actor, 'memory.read')
  if (!permission.ok) return permission
  const unit = loadUnit(db, unitId)
  if (!unit) return refused('not_found')
  const text = sourceOf(unit)
  const around = aroundOf(db, unit.row.articleId, unitId)
  const items = matchesFor(db, { text, around, unitId, limit: mostMatches })
  const assembled = assembledFor(db, unitId, unit.sources)
  return done({ items, ...(assembled && { assembled }) })
}

/** Nothing for a unit of one sentence, which the matches are for, nor where nothing was found. */
export function assembledFor(
  db: Queries,
  unitId: string,
  sentences: readonly string[],
): Assembled | undefined {
  if (sentences.length < 2) return undefined
  const pieces: Piece[] = sentences.map(text => {
    const [best] = matchesFor(db, { text, unitId, limit: 1 })
    return { source: text, ...(best && { target: best.target, score: best.score }) }
  })
  const found = pieces.filter(({ target }) => target !== undefined).length
  return found === 0 ? undefined : { text: assemble(pieces), found, pieces }
}

function aroundOf(db: Database, articleId: string, unitId: string): Around {
  const units = articleNow(db, articleId)?.facts.units ?? []
  const at = units.findIndex(unit => unit.id === unitId)
  const folded = (place: number) => {
    const unit = units[place]
    return unit ? foldForMemory(sourceOf(unit)) : ''
  }
  return { before: folded(at - 1), after: folded(at + 1) }
}
