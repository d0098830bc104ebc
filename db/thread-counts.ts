import { and, count, eq, inArray } from 'drizzle-orm'
import type { Queries } from './client'
import { threadRanges, threads } from './schema'

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

/** Open threads of an article, counted by each passage or sentence they hang on. */
export function openThreadsByPlace(tx: Queries, articleId: string): Map<string, number> {
  const isOpen = and(mine({ articleId }), eq(threads.status, 'open'))
  const first = tx
    .select({ id: threads.id, passageId: threads.passageId, sentenceId: threads.sentenceId })
    .from(threads)
    .where(isOpen)
    .all()
  const further = tx
    .select({
      id: threadRanges.threadId,
      passageId: threadRanges.passageId,
      sentenceId: threadRanges.sentenceId,
    })
    .from(threadRanges)
    .innerJoin(threads, eq(threads.id, threadRanges.threadId))
    .where(isOpen)
    .all()
  const places = new Map<string, Set<string>>()
  for (const { id, passageId, sentenceId } of [...first, ...further]) {
    const place = passageId ?? sentenceId ?? ''
    places.set(place, (places.get(place) ?? new Set()).add(id))
  }
  return new Map([...places].map(([place, ids]) => [place, ids.size]))
}

function mine(of: Of) {
  return 'articleId' in of ? eq(threads.articleId, of.articleId) : eq(threads.editionId, of.editionId)
}
