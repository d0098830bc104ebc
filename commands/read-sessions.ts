import { listOpenSessions } from '../db/sessions'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'

export type SessionView = {
  id: string
  createdAt: string
  lastSeenAt: string
  expiresAt: string
  userAgent: string | null
  /** Whether it is the session that asks. */
  current: boolean
}

/** One's own open sessions, the latest seen first. `sessionId` is the one that asks, if it is a session that asks. */
export function readSessions(
  { db, actor, now }: Context,
  { sessionId }: { sessionId: string | null },
): Outcome<{ items: SessionView[]; nextCursor: null }> {
  const decision = may(actor, 'self.read')
  if (!decision.ok) return decision
  const items = listOpenSessions(db, actor?.userId ?? '', now).map(
    ({ id, createdAt, lastSeenAt, expiresAt, userAgent }) => ({
      id,
      createdAt,
      lastSeenAt,
      expiresAt,
      userAgent,
      current: id === sessionId,
    }),
  )
  return done({ items, nextCursor: null })
}
