import { type Database, inTransaction, type Queries } from '../db/client'
import { appendEvent } from '../db/events'
import { listOpenInvitations, markInvitationUsed } from '../db/invitations'
import { type Account, findAccount, insertPerson } from '../db/people'
import { findSignInLink, insertSignInLink } from '../db/sign-in-links'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { type Role, roles } from '../domain/words'
import { normalEmail } from './email'
import { openSession } from './open-session'

/** What another's sign-in says of somebody; its signature, nonce and audience were checked. */
export type Claims = { issuer: string; subject: string; email: string; emailVerified: boolean; name: string }
type Door = { db: Database; now: string; joinAs: Role | null }

/**
 * Signs in whom a university's own sign-in vouches for. Found by the subject; at the first time by the verified address, which
 * has to be a member's or on an open invitation. Nobody else gets an account, unless the installation says as what (`joinAs`).
 * Refuses `oidc_unverified`, `oidc_unknown`, and `oidc_mismatch` where the member is somebody else there.
 */
export function signInByOidc(
  { db, now, joinAs }: Door,
  claims: Claims,
  userAgent: string | null,
): Outcome<{ secret: string }> {
  return inTransaction(db, tx => {
    const found = accountOf(tx, claims, { now, joinAs })
    if (found.ok && !found.value.suspendedAt)
      return done({ secret: openSession(tx, found.value, { reason: 'oidc', userAgent, now }) })
    const data = { accountSha256: sha256(claims.email.toLowerCase()) }
    appendEvent(tx, { actorId: null, at: now }, { type: 'sign_in.refused', data })
    return found.ok ? refused('oidc_unknown') : found
  })
}

function accountOf(
  tx: Queries,
  { issuer, subject, emailVerified, ...claims }: Claims,
  { now, joinAs }: Pick<Door, 'now' | 'joinAs'>,
): Outcome<Account> {
  const link = findSignInLink(tx, issuer, { subject })
  const known = link && findAccount(tx, { id: link.userId })
  if (known) return done(known)
  const email = emailVerified ? normalEmail(claims.email) : null
  if (!email) return refused('oidc_unverified')
  const account = findAccount(tx, { email }) ?? joined(tx, { email, name: claims.name, now, joinAs })
  if (!account) return refused('oidc_unknown')
  // An address that was given to somebody else since is not the member's any more.
  if (findSignInLink(tx, issuer, { userId: account.id })) return refused('oidc_mismatch')
  insertSignInLink(tx, { issuer, subject, userId: account.id, createdAt: now })
  return done(account)
}

function joined(
  tx: Queries,
  { email, name, now, joinAs }: { email: string; name: string; now: string; joinAs: Role | null },
): Account | undefined {
  const invitation = listOpenInvitations(tx, now).find(
    one => one.kind === 'invitation' && one.email === email,
  )
  const given = invitation ? roles.filter(role => invitation.roles.includes(role)) : joinAs ? [joinAs] : []
  if (given.length === 0) return undefined
  const called = name.trim().slice(0, 200) || (email.split('@')[0] ?? email)
  const by = invitation?.createdBy ?? null
  const userId = insertPerson(tx, { email, name: called, passwordHash: null, roles: given, at: now, by })
  if (invitation) markInvitationUsed(tx, invitation.id, { at: now, by: userId })
  appendEvent(tx, { actorId: userId, at: now }, { type: 'person.added', data: { userId, roles: given } })
  return findAccount(tx, { id: userId })
}
