import { eq, inArray, sql } from 'drizzle-orm'
import { gramsOf } from '../domain/memory/grams'
import type { Queries } from './client'
import { prepared } from './prepared'
import { memoryEntries } from './schema'

export type MemoryRow = typeof memoryEntries.$inferSelect
export type NewMemory = Omit<MemoryRow, 'id'>

/** How many entries a gram may have to be asked for all of them: what more have it tells little. */
const commonFrom = 300
/** How many of the entries that share most grams are measured. */
const measured = 100

/** Keeps an entry and its index; one of the same unit takes the place of the one before. Part of the caller's transaction. */
export function putMemory(tx: Queries, entry: NewMemory): number {
  if (entry.unitId) forgetUnit(tx, entry.unitId)
  const { id } = prepared(tx, 'putMemory', t =>
    t.insert(memoryEntries).values(placeholders()).returning({ id: memoryEntries.id }).prepare(),
  ).get(entry) as { id: number }
  tx.run(sql`insert into memory_grams (rowid, grams) values (${id}, ${gramsOf(entry.folded).join(' ')})`)
  tx.run(sql`insert into memory_words (rowid, words) values (${id}, ${entry.target})`)
  return id
}

/** Takes the entry of a unit out of the memory, if it has one. */
export function forgetUnit(tx: Queries, unitId: string): void {
  const [row] = tx.delete(memoryEntries).where(eq(memoryEntries.unitId, unitId)).returning().all()
  if (!row) return
  tx.run(sql`delete from memory_grams where rowid = ${row.id}`)
  tx.run(sql`delete from memory_words where rowid = ${row.id}`)
}

/**
 * The entries most like a folded text by shared grams, equal ones first: the rare grams are asked for all their entries,
 * common ones only where there are no rare ones, two and two. Answers at most some 120 rows to be measured.
 */
export function likeliestMemories(tx: Queries, folded: string): MemoryRow[] {
  const shared = new Map<number, number>()
  const common: string[] = []
  const grams = gramsOf(folded)
  for (const gram of grams) {
    const ids = withGrams(tx, `"${gram}"`, commonFrom + 1)
    if (ids.length > commonFrom) common.push(gram)
    else for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  if (common.length > grams.length / 2)
    for (let at = 0; at + 1 < common.length; at += 1)
      for (const id of withGrams(tx, `"${common[at]}" AND "${common[at + 1]}"`, commonFrom))
        shared.set(id, (shared.get(id) ?? 0) + 1)
  const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, measured)
  return memoriesOf(tx, [...equalMemories(tx, folded), ...best.map(([id]) => id)])
}

/** Entries whose Chinese holds this folded text, of one character or more; the newest first. */
export function memoriesWithChinese(tx: Queries, folded: string, limit: number): MemoryRow[] {
  const grams = gramsOf(folded)
  const query =
    grams.length <= 1
      ? `${grams[0] ?? ''}*`
      : grams
          .slice(0, -1)
          .map(gram => `"${gram}"`)
          .join(' AND ')
  if (query === '*') return []
  return tx
    .select()
    .from(memoryEntries)
    .where(
      sql`${memoryEntries.id} in (select rowid from memory_grams where memory_grams match ${query}) and instr(${memoryEntries.folded}, ${folded}) > 0`,
    )
    .orderBy(sql`${memoryEntries.id} desc`)
    .limit(limit)
    .all()
}

/** Entries whose English has these words in this order, the last of them perhaps unfinished; the newest first. */
export function memoriesWithEnglish(tx: Queries, words: string, limit: number): MemoryRow[] {
  const tokens = words.match(/[\p{L}\p{N}]+/gu)
  if (!tokens) return []
  return tx
    .select()
    .from(memoryEntries)
    .where(
      sql`${memoryEntries.id} in (select rowid from memory_words where memory_words match ${`"${tokens.join(' ')}"*`})`,
    )
    .orderBy(sql`${memoryEntries.id} desc`)
    .limit(limit)
    .all()
}

function equalMemories(tx: Queries, folded: string): number[] {
  return prepared(tx, 'equalMemories', t =>
    t
      .select({ id: memoryEntries.id })
      .from(memoryEntries)
      .where(eq(memoryEntries.folded, sql.placeholder('folded')))
      .orderBy(sql`${memoryEntries.id} desc`)
      .limit(20)
      .prepare(),
  )
    .all({ folded })
    .map(({ id }) => id)
}

function memoriesOf(tx: Queries, ids: readonly number[]): MemoryRow[] {
  if (ids.length === 0) return []
  return tx
    .select()
    .from(memoryEntries)
    .where(inArray(memoryEntries.id, [...new Set(ids)]))
    .all()
}

function withGrams(tx: Queries, query: string, limit: number): number[] {
  return prepared(tx, 'withGrams', t =>
    t
      .select({ id: sql<number>`rowid` })
      .from(sql`memory_grams`)
      .where(sql`memory_grams match ${sql.placeholder('query')}`)
      .limit(sql.placeholder('limit'))
      .prepare(),
  )
    .all({ query, limit })
    .map(({ id }) => id)
}

function placeholders() {
  const names = [
    'source',
    'target',
    'folded',
    'before',
    'after',
    'origin',
    'articleId',
    'unitId',
    'importName',
    'signedBy',
    'at',
  ] as const
  return Object.fromEntries(names.map(name => [name, sql.placeholder(name)])) as unknown as NewMemory
}
