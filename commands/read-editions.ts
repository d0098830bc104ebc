import { listEditions } from '../db/editions'
import { findPassages } from '../db/passages'
import { done, type Outcome } from '../domain/decision'
import type { Series } from '../domain/edition'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type ScheduleView, scheduleViews } from './schedule-view'

/** An edition in a list: what the desk and the archive show without opening it. */
export type EditionListItem = {
  id: string
  number: number
  title: string
  teaser: string
  series: Series | null
  publishOn: string
  state: string
  revision: number
  updatedAt: string
  publishedAt: string | null
  schedule: ScheduleView | null
}

/** Editions, the highest number first; `next` is the number below which the list goes on, null at the end. */
export function readEditions(
  { db, actor }: Context,
  filter: { state?: string },
  page: { below?: number; limit: number },
): Outcome<{ items: EditionListItem[]; next: number | null }> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  const rows = listEditions(db, filter, { ...page, limit: page.limit + 1 })
  const shown = rows.slice(0, page.limit)
  const passages = findPassages(
    db,
    shown.flatMap(row => [row.titlePassageId, row.teaserPassageId]),
  )
  const schedules = scheduleViews(
    db,
    shown.map(row => row.id),
  )
  const items = shown.map(row => ({
    id: row.id,
    number: row.number,
    title: passages.get(row.titlePassageId)?.text ?? '',
    teaser: passages.get(row.teaserPassageId)?.text ?? '',
    series:
      row.seriesName !== null && row.seriesNumber !== null
        ? { name: row.seriesName, number: row.seriesNumber }
        : null,
    publishOn: row.publishOn,
    state: row.state,
    revision: row.revision,
    updatedAt: row.updatedAt,
    publishedAt: row.publishedAt,
    schedule: schedules.get(row.id) ?? null,
  }))
  return done({ items, next: rows.length > page.limit ? (shown.at(-1)?.number ?? null) : null })
}
