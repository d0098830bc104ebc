import { and, between, desc, eq, gte, lt, lte, sql } from 'drizzle-orm'
import { bandOf, gramsOf, lengthOf } from '../domain/memory/grams'
import { packIds, unpackIds } from '../domain/memory/packed-ids'
import type { Queries } from './client'
import { prepared } from './prepared'
import { memoryEntries, memoryPostings } from './schema'

/** Bytes from which a row is full and the next id begins another: a row stays within a page of the table. */
const fullFrom = 900

type Filed = { id: number; folded: string }

/** A row of the index: the id it counts from, and its ids, packed. */
export type Packed = [first: number, ids: Uint8Array]
export type PackedInBand = [band: number, ...Packed]

/** Files entries that are newer than all that are filed; many at once cost less, for a row is written once. */
export function fileMemories(tx: Queries, entries: readonly Filed[]): void {
  const lists = new Map<number, Map<number, number[]>>()
  for (const { id, folded } of entries) {
    const band = bandOf(lengthOf(folded))
    for (const gram of gramsOf(folded)) {
      const bands = lists.get(gram) ?? new Map<number, number[]>()
      lists.set(gram, bands)
      const ids = bands.get(band)
      if (ids) ids.push(id)
      else bands.set(band, [id])
    }
  }
  // In the order of the table, so that each of its pages is come to once.
  for (const [gram, bands] of [...lists].sort((a, b) => a[0] - b[0]))
    for (const [band, ids] of bands) append(tx, gram, band, ids)
}

/** Takes one entry out of the index. */
export function unfileMemory(tx: Queries, { id, folded }: Filed): void {
  const band = bandOf(lengthOf(folded))
  for (const gram of gramsOf(folded)) {
    const row = rowFor(tx, gram, band, id)
    if (!row) continue
    const [first, packed] = row
    const left = unpackIds(packed, first).filter(one => one !== id)
    if (left.length > 0) write(tx, gram, band, first, packIds(left, first))
    else
      tx.delete(memoryPostings)
        .where(
          and(eq(memoryPostings.gram, gram), eq(memoryPostings.band, band), eq(memoryPostings.first, first)),
        )
        .run()
  }
}

/** The rows of all grams from `from` up to, not including, `until`. */
export function packedBetween(tx: Queries, from: number, until: number): Packed[] {
  return prepared(tx, 'packedBetween', t =>
    t
      .select({ first: memoryPostings.first, ids: memoryPostings.ids })
      .from(memoryPostings)
      .where(
        and(
          gte(memoryPostings.gram, sql.placeholder('from')),
          lt(memoryPostings.gram, sql.placeholder('until')),
        ),
      )
      .prepare(),
  ).values({ from, until }) as Packed[]
}

/** The rows of one gram from one band to another, both included, in the order of the bands. */
export function packedIn(tx: Queries, gram: number, from: number, until: number): PackedInBand[] {
  return prepared(tx, 'packedIn', t =>
    t
      .select({ band: memoryPostings.band, first: memoryPostings.first, ids: memoryPostings.ids })
      .from(memoryPostings)
      .where(
        and(
          eq(memoryPostings.gram, sql.placeholder('gram')),
          between(memoryPostings.band, sql.placeholder('from'), sql.placeholder('until')),
        ),
      )
      .orderBy(memoryPostings.band, memoryPostings.first)
      .prepare(),
  ).values({ gram, from, until }) as PackedInBand[]
}

/** Files what an older program remembered without this index. Answers how many entries that were. */
export function fileUnfiled(tx: Queries): number {
  if (tx.select({ gram: memoryPostings.gram }).from(memoryPostings).limit(1).get()) return 0
  const entries = tx
    .select({ id: memoryEntries.id, folded: memoryEntries.folded })
    .from(memoryEntries)
    .orderBy(memoryEntries.id)
    .all()
  fileMemories(tx, entries)
  return entries.length
}

function append(tx: Queries, gram: number, band: number, added: readonly number[]): void {
  const last = rowFor(tx, gram, band, Number.MAX_SAFE_INTEGER)
  let rest = added
  if (last && last[1].length < fullFrom) {
    const [first, packed] = last
    const room = fullFrom - packed.length
    const more = packIds(rest.slice(0, room), unpackIds(packed, first).at(-1) ?? first)
    write(tx, gram, band, first, Buffer.concat([packed, more]))
    rest = rest.slice(room)
  }
  for (let at = 0; at < rest.length; at += fullFrom) {
    const part = rest.slice(at, at + fullFrom)
    const first = part[0] ?? 0
    write(tx, gram, band, first, packIds(part, first))
  }
}

/** The row that holds an id, or would. */
function rowFor(tx: Queries, gram: number, band: number, id: number): Packed | undefined {
  const [row] = prepared(tx, 'rowFor', t =>
    t
      .select({ first: memoryPostings.first, ids: memoryPostings.ids })
      .from(memoryPostings)
      .where(
        and(
          eq(memoryPostings.gram, sql.placeholder('gram')),
          eq(memoryPostings.band, sql.placeholder('band')),
          lte(memoryPostings.first, sql.placeholder('id')),
        ),
      )
      .orderBy(desc(memoryPostings.first))
      .limit(1)
      .prepare(),
  ).values({ gram, band, id }) as Packed[]
  return row
}

function write(tx: Queries, gram: number, band: number, first: number, ids: Uint8Array): void {
  prepared(tx, 'writePostings', t =>
    t
      .insert(memoryPostings)
      .values({
        gram: sql.placeholder('gram'),
        band: sql.placeholder('band'),
        first: sql.placeholder('first'),
        ids: sql.placeholder('ids'),
      })
      .onConflictDoUpdate({
        target: [memoryPostings.gram, memoryPostings.band, memoryPostings.first],
        set: { ids: sql`excluded.ids` },
      })
      .prepare(),
  ).run({ gram, band, first, ids })
}
