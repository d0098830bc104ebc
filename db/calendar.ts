import { and, asc, between, eq, isNull, ne, notInArray } from 'drizzle-orm'
import type { Queries } from './client'
import { articles, editionSchedules, editions, passages, scheduleEnds, users } from './schema'

type Days = { from: string; to: string }

/** Editions that are not out yet and print a day of these, both ends included. */
export function editionsOn(tx: Queries, { from, to }: Days) {
  return tx
    .select({
      id: editions.id,
      number: editions.number,
      state: editions.state,
      day: editions.publishOn,
      title: passages.text,
    })
    .from(editions)
    .innerJoin(passages, eq(passages.id, editions.titlePassageId))
    .where(and(ne(editions.state, 'published'), between(editions.publishOn, from, to)))
    .orderBy(asc(editions.publishOn), asc(editions.number))
    .all()
}

/** Publications that wait, on the day that the editor set by the clocks of the zone that was named. */
export function schedulesOn(tx: Queries, { from, to }: Days) {
  return tx
    .select({
      id: editions.id,
      number: editions.number,
      state: editions.state,
      localTime: editionSchedules.localTime,
      zone: editionSchedules.zone,
    })
    .from(editionSchedules)
    .innerJoin(editions, eq(editions.id, editionSchedules.editionId))
    .leftJoin(scheduleEnds, eq(scheduleEnds.scheduleId, editionSchedules.id))
    .where(
      and(
        isNull(scheduleEnds.scheduleId),
        between(editionSchedules.localTime, `${from}T00:00`, `${to}T23:59`),
      ),
    )
    .orderBy(asc(editionSchedules.localTime))
    .all()
}

/** Articles on the way that are due on one of these days. */
export function articlesDue(tx: Queries, { from, to }: Days) {
  return tx
    .select({
      id: articles.id,
      state: articles.state,
      day: articles.dueOn,
      titleZh: articles.titleZh,
      titleEn: passages.text,
      assignee: users.name,
    })
    .from(articles)
    .innerJoin(passages, eq(passages.id, articles.titlePassageId))
    .leftJoin(users, eq(users.id, articles.assigneeId))
    .where(
      and(
        notInArray(articles.state, ['approved', 'published', 'declined', 'withdrawn']),
        between(articles.dueOn, from, to),
      ),
    )
    .orderBy(asc(articles.dueOn), asc(articles.id))
    .all()
}
