import type { Queries } from '../db/client'
import { appendEvent } from '../db/events'
import { newSecret } from '../db/ids'
import type { Account } from '../db/people'
import { insertSession } from '../db/sessions'
import { sha256 } from '../domain/hash'
import { freshFor, later, sessionLimits } from '../domain/session-limits'

/** What somebody proved themselves with. */
export type SignInReason = 'password' | 'totp' | 'recovery_code' | 'passkey' | 'oidc' | 'demo'
type Opening = { reason: SignInReason; userAgent: string | null; now: string }

/**
 * Opens a session for somebody who has just proved who they are, inside the caller's transaction.
 * Answers its secret, which the cookie carries; the database keeps only the hash.
 */
export function openSession(tx: Queries, account: Account, { reason, userAgent, now }: Opening): string {
  const secret = newSecret()
  const expiresAt = later(now, sessionLimits(account.roles, reason === 'demo').absolute)
  const sessionId = insertSession(tx, {
    userId: account.id,
    tokenHash: sha256(secret),
    at: now,
    expiresAt,
    // One click in the demo proves as much as a password does elsewhere, for as long as it lasts.
    freshUntil: reason === 'demo' ? expiresAt : later(now, freshFor),
    userAgent: userAgent?.slice(0, 200) ?? null,
  })
  appendEvent(tx, { actorId: account.id, at: now }, { type: 'session.opened', data: { sessionId, reason } })
  return secret
}
