import { countUnread, listNotices } from '../db/notices'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type NoticeView, viewNotices } from './notice-view'

export type NoticeList = { items: NoticeView[]; nextCursor: string | null; unread: number }

/** What the reader was told, newest first. Refuses `malformed` for a cursor that is no number. */
export function readNotices(
  { db, actor }: Context,
  page: { cursor?: string; limit: number; unread?: boolean },
): Outcome<NoticeList> {
  const permission = may(actor, 'self.read')
  if (!permission.ok || !actor) return permission.ok ? refused('not_signed_in') : permission
  const before = page.cursor === undefined ? undefined : Number(page.cursor)
  if (before !== undefined && !(Number.isSafeInteger(before) && before > 0))
    return refused('malformed', { field: 'cursor' })
  const rows = listNotices(db, actor.userId, { before, limit: page.limit + 1, unread: page.unread })
  const shown = rows.slice(0, page.limit)
  return done({
    items: viewNotices(
      db,
      shown.map(({ notice }) => notice),
    ),
    nextCursor: rows.length > shown.length ? String(shown.at(-1)?.order ?? '') : null,
    unread: countUnread(db, actor.userId),
  })
}

/** How many notices the reader has not read. */
export function readUnread({ db, actor }: Context): Outcome<{ unread: number }> {
  const permission = may(actor, 'self.read')
  if (!permission.ok || !actor) return permission.ok ? refused('not_signed_in') : permission
  return done({ unread: countUnread(db, actor.userId) })
}
