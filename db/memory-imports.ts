import { desc, eq, inArray } from 'drizzle-orm'
import type { Queries } from './client'
import { memoryImports } from './schema'

export type MemoryImportRow = typeof memoryImports.$inferSelect

export function insertImport(tx: Queries, row: MemoryImportRow): void {
  tx.insert(memoryImports).values(row).run()
}

export function updateImport(tx: Queries, id: string, changes: Partial<MemoryImportRow>): void {
  tx.update(memoryImports).set(changes).where(eq(memoryImports.id, id)).run()
}

/** The files that were taken in, the last first. */
export function listImports(tx: Queries, limit: number): MemoryImportRow[] {
  return tx.select().from(memoryImports).orderBy(desc(memoryImports.at)).limit(limit).all()
}

export function importNames(tx: Queries, ids: readonly string[]): Map<string, string> {
  if (ids.length === 0) return new Map()
  return new Map(
    tx
      .select({ id: memoryImports.id, name: memoryImports.name })
      .from(memoryImports)
      .where(inArray(memoryImports.id, [...new Set(ids)]))
      .all()
      .map(({ id, name }) => [id, name]),
  )
}

/** Whether something of this name was taken in to its end. */
export function hasMemoryImport(tx: Queries, name: string): boolean {
  const rows = tx
    .select({ finishedAt: memoryImports.finishedAt })
    .from(memoryImports)
    .where(eq(memoryImports.name, name))
    .all()
  return rows.some(({ finishedAt }) => finishedAt !== null)
}
