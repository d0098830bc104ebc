import type { Database } from '../db/client'
import { hasFactor } from '../db/factors'
import { type Account, findAccount } from '../db/people'
import { findSession, touchSession } from '../db/sessions'
import { findToken, touchToken } from '../db/tokens'
import type { Actor } from '../domain/actor'
import { sha256 } from '../domain/hash'
import { mustSetUp } from '../domain/second-factor'
import { sessionLimits } from '../domain/session-limits'
import { demandedRoles } from './sign-in-settings'

/** When somebody was last here is kept to the minute: not every request is worth a write. */
const writtenEvery = 60_000

/** A person whom a session's secret stands for, with that session's id. */
export type Recognised = { actor: Actor; sessionId: string }

/**
 * The person behind a session's secret, with the roles they hold at this moment; null when it was never given out,
 * has ended or run out, was idle too long, or the person is suspended.
 */
export function recogniseSession(
  db: Database,
  secret: string,
  now: string,
  demo: boolean,
): Recognised | null {
  const session = findSession(db, { tokenHash: sha256(secret) })
  if (!session || session.endedAt || session.expiresAt <= now) return null
  const account = findAccount(db, { id: session.userId })
  if (!account || account.suspendedAt) return null
  const away = Date.parse(now) - Date.parse(session.lastSeenAt)
  if (away > sessionLimits(account.roles, demo).idle) return null
  if (away >= writtenEvery) touchSession(db, session.id, now)
  const way = { via: 'session', fresh: session.freshUntil > now, canWrite: true } as const
  return { actor: { ...actorOf(account, way), ...stillToDo(db, account, demo) }, sessionId: session.id }
}

/** The person behind an access token, with no more than its scopes; null when it is unknown, expired or revoked. */
export function recogniseToken(db: Database, secret: string, now: string, demo: boolean): Actor | null {
  const token = findToken(db, { tokenHash: sha256(secret) })
  if (!token || token.revokedAt || token.expiresAt <= now) return null
  const account = findAccount(db, { id: token.userId })
  if (!account || account.suspendedAt) return null
  const unseen = token.lastUsedAt === null || Date.parse(now) - Date.parse(token.lastUsedAt) >= writtenEvery
  if (unseen) touchToken(db, token.id, now)
  const { scopes } = token
  const way = {
    via: 'token',
    fresh: scopes.includes('approve'),
    canWrite: scopes.includes('write'),
  } as const
  return { ...actorOf(account, way), ...stillToDo(db, account, demo) }
}

/** Whether their role demands a second factor that they do not have. The demo, where one click is enough, demands none. */
function stillToDo(db: Database, account: Account, demo: boolean): Pick<Actor, 'mustSetUp'> {
  const demanded = demo ? [] : demandedRoles(db)
  const concerned = mustSetUp(account.roles, demanded, false)
  return concerned && !hasFactor(db, account.id) ? { mustSetUp: true } : {}
}

function actorOf(account: Account, way: Pick<Actor, 'via' | 'fresh' | 'canWrite'>): Actor {
  return { userId: account.id, name: account.name, roles: account.roles, suspended: false, ...way }
}
