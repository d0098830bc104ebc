import { and, asc, desc, eq, gt, isNotNull, lt, lte, max, or, sql } from 'drizzle-orm'
import { canonicalJson } from '../domain/canonical-json'
import { type ChainedEvent, type EventBody, eventHash, genesis } from '../domain/events'
import type { Queries } from './client'
import { prepared } from './prepared'
import { events } from './schema'

type Where = { actorId: string | null; articleId?: string | null; editionId?: string | null; at: string }

/** Appends one event to the chain; call it in the transaction of the change it tells of. Returns its number and hash. */
export function appendEvent(tx: Queries, where: Where, body: EventBody): { seq: number; hash: string } {
  const head = chainHead(tx)
  const event: ChainedEvent = {
    seq: head.seq + 1,
    at: where.at,
    actorId: where.actorId,
    type: body.type,
    articleId: where.articleId ?? null,
    editionId: where.editionId ?? null,
    data: canonicalJson(body.data),
    prevHash: head.hash,
  }
  const hash = eventHash(event)
  insertEvent(tx).run({ ...event, hash })
  return { seq: event.seq, hash }
}

/** The last event's number and hash; zero and the genesis hash for an empty history. */
export function chainHead(tx: Queries): { seq: number; hash: string } {
  const head = prepared(tx, 'chainHead', t =>
    t
      .select({ seq: events.seq, hash: events.hash })
      .from(events)
      .orderBy(desc(events.seq))
      .limit(1)
      .prepare(),
  ).get()
  return head ?? { seq: 0, hash: genesis }
}

/** One event by its number. */
export function eventAt(tx: Queries, seq: number): (ChainedEvent & { hash: string }) | undefined {
  return tx.select().from(events).where(eq(events.seq, seq)).get()
}

const insertEvent = (tx: Queries) =>
  prepared(tx, 'insertEvent', t =>
    t
      .insert(events)
      .values({
        seq: sql.placeholder('seq'),
        at: sql.placeholder('at'),
        actorId: sql.placeholder('actorId'),
        type: sql.placeholder('type'),
        articleId: sql.placeholder('articleId'),
        editionId: sql.placeholder('editionId'),
        data: sql.placeholder('data'),
        prevHash: sql.placeholder('prevHash'),
        hash: sql.placeholder('hash'),
      })
      .prepare(),
  )

type Of = { articleId?: string; editionId?: string; actorId?: string }

/** Events of an article, an edition or a person, newest first, before the given sequence number. */
export function listEvents(tx: Queries, of: Of, page: { before?: number; limit: number }) {
  return tx
    .select()
    .from(events)
    .where(
      and(
        of.articleId ? eq(events.articleId, of.articleId) : undefined,
        of.editionId ? eq(events.editionId, of.editionId) : undefined,
        of.actorId ? eq(events.actorId, of.actorId) : undefined,
        page.before ? lt(events.seq, page.before) : undefined,
      ),
    )
    .orderBy(desc(events.seq))
    .limit(page.limit)
    .all()
}

/** What a term or an entry of the register went through, newest first; asked in the words of the index `events_entry`. */
export function listEntryEvents(tx: Queries, id: string, page: { before?: number; limit: number }) {
  const entry = sql`coalesce(json_extract(data, '$.termId'), json_extract(data, '$.registerId'))`
  return tx
    .select()
    .from(events)
    .where(and(sql`${entry} = ${id}`, page.before ? lt(events.seq, page.before) : undefined))
    .orderBy(desc(events.seq))
    .limit(page.limit)
    .all()
}

/** Events of an article or an edition behind the given sequence number, oldest first. */
export function eventsAfter(tx: Queries, of: Of, after: number, limit: number) {
  const column = of.articleId ? events.articleId : events.editionId
  return tx
    .select()
    .from(events)
    .where(and(eq(column, of.articleId ?? of.editionId ?? ''), gt(events.seq, after)))
    .orderBy(asc(events.seq))
    .limit(limit)
    .all()
}

/** Events of any article or edition behind the given sequence number, oldest first. */
export function eventsOfTextsAfter(tx: Queries, after: number, limit: number) {
  return tx
    .select()
    .from(events)
    .where(and(or(isNotNull(events.articleId), isNotNull(events.editionId)), gt(events.seq, after)))
    .orderBy(asc(events.seq))
    .limit(limit)
    .all()
}

/**
 * The whole chain in order, or its first `size` events, a thousand rows at a time so that no reader pins the write-ahead
 * log.
 */
export function* readChain(tx: Queries, size?: number) {
  const last =
    size ??
    tx
      .select({ seq: max(events.seq) })
      .from(events)
      .get()?.seq ??
    0
  for (let after = 0; after < last; ) {
    const rows = tx
      .select()
      .from(events)
      .where(and(gt(events.seq, after), lte(events.seq, last)))
      .orderBy(asc(events.seq))
      .limit(1000)
      .all()
    yield* rows
    const end = rows.at(-1)
    if (!end) return
    after = end.seq
  }
}
