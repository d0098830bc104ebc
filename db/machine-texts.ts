import { and, eq, isNotNull, max, or, type SQL, sql } from 'drizzle-orm'
import type { Queries } from './client'
import { machineTexts, passages, revisions } from './schema'

/**
 * The last text that a machine wrote into each passage of an article, by passage: its revisions are never changed, so the
 * raw text stands there whatever people made of it.
 */
export function machineTextsOf(tx: Queries, articleId: string): ReadonlyMap<string, string> {
  return lastTexts(tx, eq(passages.articleId, articleId))
}

/** The last text that a machine wrote into a passage; null where it wrote none. */
export function machineTextBehind(tx: Queries, passageId: string): string | null {
  return lastTexts(tx, eq(passages.id, passageId)).get(passageId) ?? null
}

/** Says what a machine wrote behind a revision that joins or cuts texts. */
export function insertMachineText(tx: Queries, row: typeof machineTexts.$inferSelect): void {
  tx.insert(machineTexts).values(row).run()
}

function lastTexts(tx: Queries, where: SQL): ReadonlyMap<string, string> {
  // SQLite takes the other columns of a group from the row that holds the maximum.
  const rows = tx
    .select({
      passageId: revisions.passageId,
      text: sql<string>`coalesce(${machineTexts.text}, ${revisions.text})`,
      number: max(revisions.number),
    })
    .from(revisions)
    .innerJoin(passages, eq(passages.id, revisions.passageId))
    .leftJoin(
      machineTexts,
      and(eq(machineTexts.passageId, revisions.passageId), eq(machineTexts.revision, revisions.number)),
    )
    .where(and(where, or(eq(revisions.origin, 'machine'), isNotNull(machineTexts.text))))
    .groupBy(revisions.passageId)
    .all()
  return new Map(rows.filter(({ text }) => text !== '').map(({ passageId, text }) => [passageId, text]))
}
