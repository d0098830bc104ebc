import { and, asc, count, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Queries } from './client'
import { newId } from './ids'
import { prepared } from './prepared'
import { events, noticeCursor, notices } from './schema'

export type NoticeRow = typeof notices.$inferSelect
export type NewNotice = Omit<NoticeRow, 'id' | 'readAt'>

/** The number of the last event that was gone through. */
export function noticeCursorAt(tx: Queries): number {
  const row = prepared(tx, 'noticeCursor', t =>
    t.select({ seq: noticeCursor.seq }).from(noticeCursor).prepare(),
  ).get()
  return row?.seq ?? 0
}

export function moveNoticeCursor(tx: Queries, seq: number): void {
  tx.update(noticeCursor).set({ seq }).where(eq(noticeCursor.id, 1)).run()
}

/** Events behind a number, oldest first, of everything. */
export function historyAfter(tx: Queries, seq: number, limit: number) {
  return tx.select().from(events).where(gt(events.seq, seq)).orderBy(asc(events.seq)).limit(limit).all()
}

/** Writes a notice, unless that person was told of its key before: then nothing is written and nothing answered. */
export function insertNotice(tx: Queries, notice: NewNotice): NoticeRow | undefined {
  return tx
    .insert(notices)
    .values({ id: newId('ntc'), ...notice })
    .onConflictDoNothing({ target: [notices.userId, notices.key] })
    .returning()
    .get()
}

/** Those of these keys of which anybody has been told. */
export function keysTold(tx: Queries, keys: readonly string[]): Set<string> {
  if (keys.length === 0) return new Set()
  const rows = tx
    .selectDistinct({ key: notices.key })
    .from(notices)
    .where(inArray(notices.key, [...keys]))
    .all()
  return new Set(rows.map(({ key }) => key))
}

export function countUnread(tx: Queries, userId: string): number {
  return (
    tx
      .select({ unread: count() })
      .from(notices)
      .where(and(eq(notices.userId, userId), isNull(notices.readAt)))
      .get()?.unread ?? 0
  )
}

type Page = { before?: number; limit: number; unread?: boolean }

/** What a person was told, newest first; `order` is the number to go on from. */
export function listNotices(tx: Queries, userId: string, { before, limit, unread }: Page) {
  return tx
    .select({ notice: notices, order: sql<number>`${notices}.rowid` })
    .from(notices)
    .where(
      and(
        eq(notices.userId, userId),
        unread ? isNull(notices.readAt) : undefined,
        before ? lt(sql`${notices}.rowid`, before) : undefined,
      ),
    )
    .orderBy(desc(sql`${notices}.rowid`))
    .limit(limit)
    .all()
}

/** Marks a person's notices as read: these, or all of them. Answers how many were not before. */
export function markRead(tx: Queries, userId: string, at: string, ids?: readonly string[]): number {
  const mine = and(
    eq(notices.userId, userId),
    isNull(notices.readAt),
    ids ? inArray(notices.id, [...ids]) : undefined,
  )
  return tx.update(notices).set({ readAt: at }).where(mine).run().changes
}

export function markUnread(tx: Queries, userId: string, ids: readonly string[]): number {
  const mine = and(eq(notices.userId, userId), inArray(notices.id, [...ids]))
  return tx.update(notices).set({ readAt: null }).where(mine).run().changes
}
