import type { MemoryRow } from '../db/memory'
import { memoriesWithChinese, memoriesWithEnglish } from '../db/memory-concordance'
import { done, type Outcome, refused } from '../domain/decision'
import { foldForMemory } from '../domain/memory/fold'
import { phraseRanges, type Range } from '../domain/memory/phrase-ranges'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type MemoryView, memoryViews } from './memory-view'

/** An entry that holds a phrase; the phrase's places in its Chinese or, asked in English, in its English. */
export type ConcordanceLine = MemoryView & { side: 'source' | 'target'; places: Range[] }

export type ConcordanceQuery = { q: string; limit?: number; cursor?: string; paragraphs?: boolean }

/**
 * Entries that hold these words, of any length, in their Chinese or in their English, the newest first: one a unit, whole
 * paragraphs only where they are asked for. Refuses `malformed` for a cursor that is none.
 */
export function readConcordance(
  { db, actor }: Context,
  { q, limit = 50, cursor, paragraphs = false }: ConcordanceQuery,
): Outcome<{ items: ConcordanceLine[]; nextCursor: string | null }> {
  const permission = may(actor, 'memory.read')
  if (!permission.ok) return permission
  if (cursor !== undefined && !/^[1-9]\d{0,14}$/.test(cursor))
    return refused('malformed', { problem: 'cursor', field: 'cursor' })
  const side = /\p{Script=Han}/u.test(q) ? 'source' : 'target'
  const asked = { limit: limit + 1, before: cursor === undefined ? undefined : Number(cursor), paragraphs }
  const found: MemoryRow[] =
    side === 'source' ? memoriesWithChinese(db, foldForMemory(q), asked) : memoriesWithEnglish(db, q, asked)
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return done({
    items: memoryViews(db, rows).map(view => ({ ...view, side, places: phraseRanges(view[side], q) })),
    nextCursor: last && found.length > limit ? String(last.id) : null,
  })
}
