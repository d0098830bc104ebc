import { articlesDue, editionsOn, schedulesOn } from '../db/calendar'
import { openEditionOf } from '../db/editions'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'

/** What falls on a day: an edition's printed day, the hour set for its publication, an article that is due. */
export type CalendarItem =
  | { kind: 'appears'; day: string; editionId: string; number: number; title: string; state: string }
  | {
      kind: 'publishes'
      day: string
      editionId: string
      number: number
      state: string
      time: string
      zone: string
    }
  | {
      kind: 'due'
      day: string
      articleId: string
      title: { zh: string | null; en: string }
      state: string
      assignee: string | null
      /** The edition, not yet published, in which it stands. */
      edition: { id: string; number: number } | null
    }

/** What is to come between two days, both included, day by day. */
export function readCalendar(
  { db, actor }: Context,
  days: { from: string; to: string },
): Outcome<{ items: CalendarItem[] }> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  const appears = editionsOn(db, days).map(({ id, ...one }) => ({
    kind: 'appears' as const,
    editionId: id,
    ...one,
  }))
  const publishes = schedulesOn(db, days).map(({ id, number, state, localTime, zone }) => ({
    kind: 'publishes' as const,
    day: localTime.slice(0, 10),
    editionId: id,
    number,
    state,
    time: localTime.slice(11),
    zone,
  }))
  const due = articlesDue(db, days).map(({ id, day, state, titleZh, titleEn, assignee }) => ({
    kind: 'due' as const,
    day: day ?? '',
    articleId: id,
    title: { zh: titleZh, en: titleEn },
    state,
    assignee,
    edition: openEditionOf(db, id) ?? null,
  }))
  const items: CalendarItem[] = [...appears, ...publishes, ...due]
  return done({ items: items.sort((a, b) => a.day.localeCompare(b.day)) })
}
