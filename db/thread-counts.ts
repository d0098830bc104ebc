import { and, count, eq, inArray, sql } from 'drizzle-orm'
import type { Queries } from './client'
import { threads } from './schema'

type Of = { articleId: string } | { editionId: string }

/** Open threads that block approval. */
export function blockingThreadIds(tx: Queries, of: Of): string[] {
  return tx
    .select({ id: threads.id })
    .from(threads)
    .where(and(mine(of), eq(threads.status, 'open'), eq(threads.blocking, true)))
    .all()
    .map(row => row.id)
}

export function openThreadCount(tx: Queries, of: Of): number {
  const row = tx
    .select({ n: count() })
    .from(threads)
    .where(and(mine(of), eq(threads.status, 'open')))
    .get()
  return row?.n ?? 0
}

/** Open threads of several articles at once, for lists. */
export function openThreadsByArticle(tx: Queries, articleIds: readonly string[]): Map<string, number> {
  if (articleIds.length === 0) return new Map()
  const rows = tx
    .select({ articleId: threads.articleId, n: count() })
    .from(threads)
    .where(and(inArray(threads.articleId, [...articleIds]), eq(threads.status, 'open')))
    .groupBy(threads.articleId)
    .all()
  return new Map(rows.map(row => [row.articleId ?? '', row.n]))
}

/** Open threads of an article, counted by the passage or the sentence they hang on. */
export function openThreadsByPlace(tx: Queries, articleId: string): Map<string, number> {
  const place = sql<string>`coalesce(${threads.passageId}, ${threads.sentenceId})`
  const rows = tx
    .select({ place, n: count() })
    .from(threads)
    .where(and(mine({ articleId }), eq(threads.status, 'open')))
    .groupBy(place)
    .all()
  return new Map(rows.map(row => [row.place, row.n]))
}

function mine(of: Of) {
  return 'articleId' in of ? eq(threads.articleId, of.articleId) : eq(threads.editionId, of.editionId)
}
