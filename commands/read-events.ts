import type { Queries } from '../db/client'
import { discussedState } from '../db/discussed'
import { listEntryEvents, listEvents } from '../db/events'
import type { Discussed } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import type { EventType } from '../domain/events'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type PersonView, peopleNamed } from './person-view'

export type EventView = {
  seq: number
  at: string
  /** Null for what the program did by itself. */
  actor: PersonView | null
  type: EventType
  data: Record<string, unknown>
  /** Its own hash in the chain, over everything above and the hash of the event before it. */
  hash: string
}

export type EventList = { items: EventView[]; nextCursor: string | null }

/**
 * The history of an article or an edition, newest first. The cursor is the number of the last event given.
 * Refuses with `not_found`, and `malformed` for a cursor that is no number.
 */
export function readEvents(
  { db, actor }: Context,
  of: Discussed,
  page: { cursor?: string; limit: number },
): Outcome<EventList> {
  const allowed = may(actor, 'articleId' in of ? 'article.read' : 'edition.read')
  if (!allowed.ok) return allowed
  if (!discussedState(db, of)) return refused('not_found', of)
  return pageOfEvents(db, page, wanted => listEvents(db, of, wanted))
}

/** What a term or an entry of the register went through, newest first, also after it was taken out. */
export function readEntryEvents(
  { db, actor }: Context,
  id: string,
  page: { cursor?: string; limit: number },
): Outcome<EventList> {
  const permission = may(actor, 'term.read')
  if (!permission.ok) return permission
  return pageOfEvents(db, page, wanted => listEntryEvents(db, id, wanted))
}

type Rows = ReturnType<typeof listEvents>

function pageOfEvents(
  tx: Queries,
  page: { cursor?: string; limit: number },
  list: (page: { before?: number; limit: number }) => Rows,
): Outcome<EventList> {
  const before = page.cursor === undefined ? undefined : Number(page.cursor)
  if (before !== undefined && !(Number.isSafeInteger(before) && before > 0))
    return refused('malformed', { field: 'cursor' })
  const rows = list({ before, limit: page.limit + 1 })
  const shown = rows.slice(0, page.limit)
  return done({
    items: viewEvents(tx, shown),
    nextCursor: rows.length > shown.length ? String(shown.at(-1)?.seq ?? '') : null,
  })
}

/** Events as a reader sees them, in the order given; the names are read once for all of them. */
export function viewEvents(tx: Queries, rows: Rows): EventView[] {
  const named = peopleNamed(
    tx,
    rows.flatMap(row => row.actorId ?? []),
  )
  return rows.map(({ seq, at, actorId, type, data, hash }) => ({
    seq,
    at,
    actor: actorId ? named(actorId) : null,
    type: type as EventType,
    data: JSON.parse(data) as Record<string, unknown>,
    hash,
  }))
}
