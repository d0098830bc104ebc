import { and, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import type { Queries } from './client'
import { newId } from './ids'
import { prepared } from './prepared'
import { sessions } from './schema'

export type SessionRow = typeof sessions.$inferSelect

type NewSession = {
  userId: string
  tokenHash: string
  at: string
  expiresAt: string
  freshUntil: string
  userAgent: string | null
}

/** Writes a session; answers its id. Only the hash of its token is ever stored. */
export function insertSession(tx: Queries, { at, ...session }: NewSession): string {
  const id = newId('ses')
  tx.insert(sessions)
    .values({ id, createdAt: at, lastSeenAt: at, ...session })
    .run()
  return id
}

export function findSession(tx: Queries, by: { id: string } | { tokenHash: string }): SessionRow | undefined {
  const column = 'id' in by ? 'id' : 'tokenHash'
  return prepared(tx, `findSession ${column}`, t =>
    t
      .select()
      .from(sessions)
      .where(eq(sessions[column], sql.placeholder('value')))
      .prepare(),
  ).get({ value: 'id' in by ? by.id : by.tokenHash })
}

export function touchSession(tx: Queries, id: string, at: string): void {
  tx.update(sessions).set({ lastSeenAt: at }).where(eq(sessions.id, id)).run()
}

export function setFreshUntil(tx: Queries, id: string, freshUntil: string): void {
  tx.update(sessions).set({ freshUntil }).where(eq(sessions.id, id)).run()
}

/** Takes fresh proof away from all sessions of a person. */
export function unfreshSessionsOf(tx: Queries, userId: string, at: string): void {
  tx.update(sessions)
    .set({ freshUntil: at })
    .where(and(eq(sessions.userId, userId), gt(sessions.freshUntil, at)))
    .run()
}

export function endSessionRow(tx: Queries, id: string, ended: { at: string; reason: string }): void {
  tx.update(sessions)
    .set({ endedAt: ended.at, endedReason: ended.reason })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)))
    .run()
}

/** Ends the sessions of a person that have not ended, but for one that may be spared; answers their ids. */
export function endSessionsOf(
  tx: Queries,
  userId: string,
  ended: { at: string; reason: string; spare?: string },
): string[] {
  return tx
    .update(sessions)
    .set({ endedAt: ended.at, endedReason: ended.reason })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.endedAt),
        ended.spare ? ne(sessions.id, ended.spare) : undefined,
      ),
    )
    .returning({ id: sessions.id })
    .all()
    .map(row => row.id)
}

/** The sessions of a person that are neither ended nor past their last moment, the latest seen first. */
export function listOpenSessions(tx: Queries, userId: string, now: string): SessionRow[] {
  return tx
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt))
    .all()
}
