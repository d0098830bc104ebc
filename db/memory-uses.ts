import { and, asc, eq } from 'drizzle-orm'
import type { Queries } from './client'
import { memoryUses, passages, revisions, units } from './schema'

export type MemoryUse = typeof memoryUses.$inferSelect

export function insertMemoryUse(tx: Queries, use: MemoryUse): void {
  tx.insert(memoryUses).values(use).run()
}

/**
 * What the memory was taken at its word for, in an article: units that are translated and say what was taken over from
 * it, unchanged. The last use of each passage.
 */
export function standingMemoryUses(tx: Queries, articleId: string): MemoryUse[] {
  const rows = tx
    .select({ use: memoryUses })
    .from(units)
    .innerJoin(passages, eq(passages.id, units.passageId))
    .innerJoin(memoryUses, eq(memoryUses.passageId, passages.id))
    .innerJoin(
      revisions,
      and(
        eq(revisions.passageId, memoryUses.passageId),
        eq(revisions.number, memoryUses.revision),
        eq(revisions.text, passages.text),
      ),
    )
    .where(and(eq(units.articleId, articleId), eq(units.status, 'translated'), eq(passages.origin, 'memory')))
    .orderBy(asc(memoryUses.revision))
    .all()
  return [...new Map(rows.map(({ use }) => [use.passageId, use])).values()]
}
