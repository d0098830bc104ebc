import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Queries } from './client'
import { events } from './schema'
import type { Discussed } from './threads'

/** The passage on which each thread of an article or edition was made, or was put again, by the thread's id. */
export function madeOn(tx: Queries, of: Discussed): Map<string, string> {
  const mine = 'articleId' in of ? eq(events.articleId, of.articleId) : eq(events.editionId, of.editionId)
  const told = tx
    .select({ data: events.data })
    .from(events)
    .where(and(mine, inArray(events.type, ['thread.opened', 'thread.reattached'])))
    .orderBy(asc(events.seq))
    .all()
  const made = new Map<string, string>()
  for (const { data } of told) {
    const { threadId, passageId } = JSON.parse(data) as { threadId: string; passageId: string | null }
    if (passageId === null) made.delete(threadId)
    else made.set(threadId, passageId)
  }
  return made
}
