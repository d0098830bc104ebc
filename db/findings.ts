import { and, eq, inArray } from 'drizzle-orm'
import type { Queries } from './client'
import { ignoredFindings, numberTicks } from './schema'

export type IgnoredRow = typeof ignoredFindings.$inferSelect
export type TickRow = typeof numberTicks.$inferSelect

/** Every ignored finding of these passages by its id, those of texts that have changed since too. */
export function ignoredIn(tx: Queries, passageIds: readonly string[]): Map<string, IgnoredRow> {
  return new Map(
    inParts(passageIds, ids =>
      tx.select().from(ignoredFindings).where(inArray(ignoredFindings.passageId, ids)).all(),
    ).map(row => [row.id, row]),
  )
}

/** Keeps why a finding is ignored; a second reason takes the place of the first. */
export function insertIgnored(tx: Queries, { id, ...row }: IgnoredRow): void {
  tx.insert(ignoredFindings)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: ignoredFindings.id, set: row })
    .run()
}

export function deleteIgnored(tx: Queries, id: string): void {
  tx.delete(ignoredFindings).where(eq(ignoredFindings.id, id)).run()
}

/** Every tick at a number of these passages, those of texts that have changed since too. */
export function ticksIn(tx: Queries, passageIds: readonly string[]): TickRow[] {
  return inParts(passageIds, ids =>
    tx.select().from(numberTicks).where(inArray(numberTicks.passageId, ids)).all(),
  )
}

/** Ticks a number; who ticked it last stands there. */
export function insertTick(tx: Queries, { passageId, key, ...row }: TickRow): void {
  tx.insert(numberTicks)
    .values({ passageId, key, ...row })
    .onConflictDoUpdate({ target: [numberTicks.passageId, numberTicks.key], set: row })
    .run()
}

export function deleteTick(tx: Queries, { passageId, key }: Pick<TickRow, 'passageId' | 'key'>): void {
  tx.delete(numberTicks)
    .where(and(eq(numberTicks.passageId, passageId), eq(numberTicks.key, key)))
    .run()
}

/** SQLite takes only so many values in one query. */
function inParts<T>(ids: readonly string[], query: (some: string[]) => T[]): T[] {
  const rows: T[] = []
  for (let start = 0; start < ids.length; start += 500) rows.push(...query(ids.slice(start, start + 500)))
  return rows
}
