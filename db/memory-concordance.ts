import { and, eq, sql } from 'drizzle-orm'
import { pairsIn, rangeOf, wordCharacters } from '../domain/memory/grams'
import { eachPacked } from '../domain/memory/packed-ids'
import type { Queries } from './client'
import { type MemoryRow, newestMemory } from './memory'
import { type Packed, packedBetween } from './memory-index'
import { prepared } from './prepared'
import { memoryEntries } from './schema'

export type Concordance = {
  limit: number
  /** Only entries older than this one. */
  before?: number
  /** Whole paragraphs as well; the units alone where nothing is said. */
  paragraphs?: boolean
}

/** How many pairs of a long phrase are looked up; each entry is held against the whole phrase anyway. */
const mostPairs = 12

/** Entries whose Chinese holds this folded text, of one character or more; the newest first. */
export function memoriesWithChinese(tx: Queries, folded: string, asked: Concordance): MemoryRow[] {
  const newest = newestMemory(tx)
  const having = new Uint8Array(newest + 1)
  const lists = listsFor(tx, folded)
  for (const [turn, rows] of lists.entries())
    for (const [first, ids] of rows)
      eachPacked(ids, first, id => {
        if (having[id] === turn) having[id] = turn + 1
      })
  const found: MemoryRow[] = []
  const last = Math.min(newest, (asked.before ?? newest + 1) - 1)
  for (let id = last; id > 0 && lists.length > 0 && found.length < asked.limit; id -= 1) {
    if (having[id] !== lists.length) continue
    const row = entryOf(tx, id)
    if (row?.folded.includes(folded) && isAsked(row, asked)) found.push(row)
  }
  return found
}

/** Entries whose English has these words in this order, the last of them perhaps unfinished; the newest first. */
export function memoriesWithEnglish(
  tx: Queries,
  words: string,
  { limit, before, paragraphs }: Concordance,
): MemoryRow[] {
  const tokens = words.match(/[\p{L}\p{M}\p{N}]+/gu)
  if (!tokens) return []
  return tx
    .select({ row: memoryEntries })
    .from(sql`memory_english`)
    .crossJoin(memoryEntries)
    .where(
      and(
        sql`memory_english match ${`"${tokens.join(' ')}"*`}`,
        before === undefined ? undefined : sql`memory_english.rowid < ${before}`,
        sql`${memoryEntries.id} = memory_english.rowid`,
        paragraphs ? undefined : eq(memoryEntries.kind, 'unit'),
      ),
    )
    .orderBy(sql`memory_english.rowid desc`)
    .limit(limit)
    .all()
    .map(({ row }) => row)
}

/** The lists that an entry has to be in, one after the other. */
function listsFor(tx: Queries, folded: string): Packed[][] {
  const pairs = pairsIn(folded).slice(0, mostPairs)
  if (pairs.length > 0) return pairs.map(pair => packedBetween(tx, pair, pair + 1))
  const [character] = wordCharacters(folded)
  return character === undefined ? [] : [packedBetween(tx, ...rangeOf(character))]
}

function isAsked(row: MemoryRow, { paragraphs }: Concordance): boolean {
  return paragraphs === true || row.kind === 'unit'
}

function entryOf(tx: Queries, id: number): MemoryRow | undefined {
  return prepared(tx, 'memoryEntry', t =>
    t
      .select()
      .from(memoryEntries)
      .where(eq(memoryEntries.id, sql.placeholder('id')))
      .prepare(),
  ).get({ id })
}
