import { and, count, eq, gt, max, sql } from 'drizzle-orm'
import type { Queries } from './client'
import { fileMemories, unfileMemory } from './memory-index'
import { prepared } from './prepared'
import { memoryEntries } from './schema'

export type MemoryRow = typeof memoryEntries.$inferSelect
export type NewMemory = Omit<MemoryRow, 'id'>
export type MemoryKind = 'unit' | 'paragraph'

/** Keeps an entry and its index; one of the same unit takes the place of the one before. Part of the caller's transaction. */
export function putMemory(tx: Queries, entry: NewMemory): void {
  putMemories(tx, [entry])
}

/** Keeps many entries, whose index is written in one go. */
export function putMemories(tx: Queries, entries: readonly NewMemory[]): void {
  const filed: { id: number; folded: string }[] = []
  for (const entry of entries) {
    const standing = entry.unitId === null ? undefined : memoryOfUnit(tx, entry.unitId, entry.kind)
    if (standing && standing.folded === entry.folded) {
      tx.update(memoryEntries).set(entry).where(eq(memoryEntries.id, standing.id)).run()
      unfileEnglish(tx, standing.id)
      fileEnglish(tx, standing.id, entry.target)
      continue
    }
    if (standing) forget(tx, standing)
    const { id } = prepared(tx, 'putMemory', t =>
      t.insert(memoryEntries).values(placeholders()).returning({ id: memoryEntries.id }).prepare(),
    ).get(entry) as { id: number }
    fileEnglish(tx, id, entry.target)
    filed.push({ id, folded: entry.folded })
  }
  fileMemories(tx, filed)
}

/** Takes the entry of a unit, or of the paragraph it begins, out of the memory, if there is one. */
export function forgetMemory(tx: Queries, unitId: string, kind: string): void {
  const row = memoryOfUnit(tx, unitId, kind)
  if (row) forget(tx, row)
}

export function memoryOfUnit(tx: Queries, unitId: string, kind: string): MemoryRow | undefined {
  return tx
    .select()
    .from(memoryEntries)
    .where(and(eq(memoryEntries.unitId, unitId), eq(memoryEntries.kind, kind)))
    .get()
}

/** The entries whose folded Chinese is this, the newest first. */
export function equalMemories(tx: Queries, folded: string): MemoryRow[] {
  return prepared(tx, 'equalMemories', t =>
    t
      .select()
      .from(memoryEntries)
      .where(eq(memoryEntries.folded, sql.placeholder('folded')))
      .orderBy(sql`${memoryEntries.id} desc`)
      .limit(20)
      .prepare(),
  ).all({ folded })
}

export function memoriesOf(tx: Queries, ids: readonly number[]): MemoryRow[] {
  if (ids.length === 0) return []
  return prepared(tx, 'memoriesOf', t =>
    t
      .select()
      .from(memoryEntries)
      .where(sql`${memoryEntries.id} in (select value from json_each(${sql.placeholder('ids')}))`)
      .prepare(),
  ).all({ ids: JSON.stringify(ids) })
}

/** The entries that come after this id, in order. */
export function memoriesAfter(tx: Queries, id: number, limit: number): MemoryRow[] {
  return tx
    .select()
    .from(memoryEntries)
    .where(gt(memoryEntries.id, id))
    .orderBy(memoryEntries.id)
    .limit(limit)
    .all()
}

/** The folded texts of entries; the order is not that of the ids. */
export function foldedOf(tx: Queries, ids: readonly number[]): [id: number, folded: string][] {
  return prepared(tx, 'foldedOf', t =>
    t
      .select({ id: memoryEntries.id, folded: memoryEntries.folded })
      .from(memoryEntries)
      .where(sql`${memoryEntries.id} in (select value from json_each(${sql.placeholder('ids')}))`)
      .prepare(),
  ).values({ ids: JSON.stringify(ids) }) as [number, string][]
}

/** The greatest id of an entry; 0 where there is none. */
export function newestMemory(tx: Queries): number {
  return (
    prepared(tx, 'newestMemory', t =>
      t
        .select({ newest: max(memoryEntries.id) })
        .from(memoryEntries)
        .prepare(),
    ).get()?.newest ?? 0
  )
}

/** How many entries there are, by their origin and kind. */
export function countMemories(tx: Queries): { origin: string; kind: string; count: number }[] {
  const { origin, kind } = memoryEntries
  return tx.select({ origin, kind, count: count() }).from(memoryEntries).groupBy(origin, kind).all()
}

function forget(tx: Queries, row: MemoryRow): void {
  tx.delete(memoryEntries).where(eq(memoryEntries.id, row.id)).run()
  unfileMemory(tx, row)
  unfileEnglish(tx, row.id)
}

function fileEnglish(tx: Queries, id: number, target: string): void {
  tx.run(sql`insert into memory_english (rowid, words) values (${id}, ${target})`)
}

function unfileEnglish(tx: Queries, id: number): void {
  tx.run(sql`delete from memory_english where rowid = ${id}`)
}

function placeholders() {
  const names = [
    'source',
    'target',
    'folded',
    'before',
    'after',
    'origin',
    'kind',
    'articleId',
    'unitId',
    'importId',
    'signedBy',
    'at',
    'carried',
  ] as const satisfies readonly (keyof NewMemory)[]
  return Object.fromEntries(names.map(name => [name, sql.placeholder(name)])) as unknown as NewMemory
}
