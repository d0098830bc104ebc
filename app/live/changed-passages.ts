import type { EventView } from '@/commands/read-events'

/** Events after which a signature over an article would be over other content than before. */
const contentEvents: readonly string[] = [
  'passage.revised',
  'unit.split',
  'unit.merged',
  'unit.moved',
  'takeaway.added',
  'takeaway.removed',
  'takeaways.ordered',
  'evidence.confirmed',
  'article.described',
  'article.reimported',
]

/** What others did to the content since the reader last looked: by whom, and which passages have other words. */
export type News = { names: string[]; passageIds: string[]; firstSeq: number }

/** Adds events to the news; what the reader did, and what leaves the content as it is, is none. */
export function withNews(news: News | null, events: readonly EventView[], readerId: string): News | null {
  let now = news
  for (const { seq, actor, type, data } of events) {
    if (!actor || actor.id === readerId || !contentEvents.includes(type)) continue
    const passageId = typeof data.passageId === 'string' ? data.passageId : null
    now = {
      names: [...new Set([...(now?.names ?? []), actor.name])],
      passageIds: [...new Set([...(now?.passageIds ?? []), ...(passageId ? [passageId] : [])])],
      firstSeq: now?.firstSeq ?? seq,
    }
  }
  return now
}
