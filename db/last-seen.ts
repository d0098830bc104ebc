import { max } from 'drizzle-orm'
import type { Queries } from './client'
import { accessTokens, sessions } from './schema'

/** When each person was last here, by session or by token; nobody who never was. */
export function lastSeenByUser(tx: Queries): Map<string, string> {
  const seen = new Map<string, string>()
  const bySession = tx
    .select({ userId: sessions.userId, at: max(sessions.lastSeenAt) })
    .from(sessions)
    .groupBy(sessions.userId)
    .all()
  const byToken = tx
    .select({ userId: accessTokens.userId, at: max(accessTokens.lastUsedAt) })
    .from(accessTokens)
    .groupBy(accessTokens.userId)
    .all()
  for (const { userId, at } of [...bySession, ...byToken])
    if (at !== null && at > (seen.get(userId) ?? '')) seen.set(userId, at)
  return seen
}
