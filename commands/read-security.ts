import { countRecoveryCodes, factorsOf } from '../db/factors'
import { lastSeenByUser } from '../db/last-seen'
import { listAccounts } from '../db/people'
import { listOpenSessions } from '../db/sessions'
import { listTokens } from '../db/tokens'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { FactorKind } from '../domain/second-factor'
import type { Role } from '../domain/words'
import type { Context } from './context'
import type { FactorView } from './read-factors'
import type { SessionView } from './read-sessions'

export type PersonSecurity = {
  id: string
  name: string
  email: string
  roles: Role[]
  suspendedAt: string | null
  hasPassword: boolean
  lastSeenAt: string | null
  factors: FactorView[]
  recoveryCodesLeft: number
  sessions: Omit<SessionView, 'current'>[]
  tokens: { id: string; name: string; scopes: string[]; expiresAt: string; lastUsedAt: string | null }[]
}

const mostPeople = 500

/** Who can get in, how, and when they last did: every member's factors, open sessions and tokens that work. For admins. */
export function readSecurity({ db, actor, now }: Context): Outcome<{ items: PersonSecurity[] }> {
  const decision = may(actor, 'people.inspect')
  if (!decision.ok) return decision
  const seen = lastSeenByUser(db)
  const items = listAccounts(db, { limit: mostPeople }).map(account => ({
    id: account.id,
    name: account.name,
    email: account.email,
    roles: account.roles,
    suspendedAt: account.suspendedAt,
    hasPassword: account.passwordHash !== null,
    lastSeenAt: seen.get(account.id) ?? null,
    factors: factorsOf(db, account.id).map(({ id, kind, name, createdAt, lastUsedAt }) => ({
      id,
      kind: kind as FactorKind,
      name,
      createdAt,
      lastUsedAt,
    })),
    recoveryCodesLeft: countRecoveryCodes(db, account.id),
    sessions: listOpenSessions(db, account.id, now).map(
      ({ id, createdAt, lastSeenAt, expiresAt, userAgent }) => ({
        id,
        createdAt,
        lastSeenAt,
        expiresAt,
        userAgent,
      }),
    ),
    tokens: listTokens(db, account.id)
      .filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now)
      .map(({ id, name, scopes, expiresAt, lastUsedAt }) => ({ id, name, scopes, expiresAt, lastUsedAt })),
  }))
  return done({ items })
}
