import { and, eq, max } from 'drizzle-orm'
import type { Queries } from './client'
import { passages, revisions } from './schema'

/**
 * The last text that a machine wrote into each passage of an article, by passage: its revisions are never changed, so the
 * raw text stands there whatever people made of it.
 */
export function machineTexts(tx: Queries, articleId: string): ReadonlyMap<string, string> {
  // SQLite takes the other columns of a group from the row that holds the maximum.
  const rows = tx
    .select({ passageId: revisions.passageId, text: revisions.text, number: max(revisions.number) })
    .from(revisions)
    .innerJoin(passages, eq(passages.id, revisions.passageId))
    .where(and(eq(passages.articleId, articleId), eq(revisions.origin, 'machine')))
    .groupBy(revisions.passageId)
    .all()
  return new Map(rows.map(({ passageId, text }) => [passageId, text]))
}
