import { discussedState } from '../db/discussed'
import { chainHead, eventsAfter } from '../db/events'
import type { Discussed } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type EventView, viewEvents } from './read-events'

export type Changes = {
  /** What happened since, oldest first. */
  items: EventView[]
  /** The sequence number up to which this answer tells everything: what to ask from next. */
  head: number
}

/**
 * What happened to an article or an edition behind an event: the tail of its history, so that whoever follows it misses
 * nothing and is told nothing twice, however often the line breaks. Without `after` it tells where the history stands now.
 * Refuses with `not_found`.
 */
export function readChanges(
  { db, actor }: Context,
  of: Discussed,
  { after, limit }: { after?: number; limit: number },
): Outcome<Changes> {
  const allowed = may(actor, 'articleId' in of ? 'article.read' : 'edition.read')
  if (!allowed.ok) return allowed
  if (!discussedState(db, of)) return refused('not_found', of)
  // The head is read first: what is written between the two reads is told again next time, never left out.
  const head = chainHead(db).seq
  if (after === undefined || after >= head) return done({ items: [], head })
  const rows = eventsAfter(db, of, after, limit)
  const cut = rows.length === limit ? rows.at(-1)?.seq : undefined
  return done({ items: viewEvents(db, rows), head: cut ?? Math.max(head, rows.at(-1)?.seq ?? 0) })
}
