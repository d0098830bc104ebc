import { inTransaction, type Queries } from '../db/client'
import { appendEvent } from '../db/events'
import { markInvitationUsed } from '../db/invitations'
import { findAccount, insertPerson } from '../db/people'
import { type Decision, done, type Outcome, refused } from '../domain/decision'
import { passwordAllowed } from '../domain/password'
import type { Context } from './context'
import { normalEmail } from './email'
import { HashingBusy, hashPassword } from './passwords'
import { replacePassword } from './replace-password'
import { type UsableLink, usableLink } from './usable-link'

/** `name` for somebody new; `email` for the first admin only, since every other link is bound to one. */
type Acceptance = { secret: string; password: string; name?: string; email?: string }
type Owner = { name: string; email: string }

/**
 * Uses up a single-use link: an invited person or the first admin joins with a password of their own, or somebody
 * chooses a new one. The password is hashed before the transaction, in which the link is looked at once more, so that
 * of two at the same moment one succeeds.
 * @returns the address to sign in with; `link_unusable`, `password_weak`, `email_taken`, or `invalid` with the field.
 */
export async function acceptInvitation(
  { db, now }: Context,
  acceptance: Acceptance,
): Promise<Outcome<{ userId: string; email: string }>> {
  const link = usableLink(db, acceptance.secret, now)
  if (!link) return refused('link_unusable')
  const owner = ownerOf(db, link, acceptance)
  if (!owner.ok) return owner
  const strong: Decision = passwordAllowed(acceptance.password, owner.value)
  if (!strong.ok) return strong
  const hashed = await hashPassword(acceptance.password).catch(busyIsNull)
  if (hashed === null) return refused('too_many_requests', { retryAfter: 5 })
  return inTransaction(db, tx => {
    const still = usableLink(tx, acceptance.secret, now)
    return still ? consume(tx, still, owner.value, hashed, now) : refused('link_unusable')
  })
}

function consume(
  tx: Queries,
  link: UsableLink,
  { name, email }: Owner,
  passwordHash: string,
  now: string,
): Outcome<{ userId: string; email: string }> {
  const account = findAccount(tx, { email })
  if (link.kind === 'password_reset') {
    if (!account || account.suspendedAt) return refused('link_unusable')
    markInvitationUsed(tx, link.id, { at: now, by: account.id })
    replacePassword(tx, account.id, passwordHash, now)
    return done({ userId: account.id, email })
  }
  if (account) return refused('email_taken')
  const userId = insertPerson(tx, {
    email,
    name,
    passwordHash,
    roles: link.roles,
    at: now,
    by: link.createdBy,
  })
  markInvitationUsed(tx, link.id, { at: now, by: userId })
  appendEvent(tx, { actorId: userId, at: now }, { type: 'person.added', data: { userId, roles: link.roles } })
  return done({ userId, email })
}

/** Whose the link is: the account it resets, or the person who is about to join. */
function ownerOf(tx: Queries, link: UsableLink, acceptance: Acceptance): Outcome<Owner> {
  const email = link.email ?? normalEmail(acceptance.email ?? '')
  if (!email) return refused('invalid', { field: 'email', problem: 'format' })
  if (link.kind === 'password_reset') {
    const account = findAccount(tx, { email })
    return account ? done({ name: account.name, email }) : refused('link_unusable')
  }
  const name = acceptance.name?.trim() ?? ''
  if (name === '' || name.length > 200) return refused('invalid', { field: 'name', problem: 'format' })
  return done({ name, email })
}

function busyIsNull(error: unknown): null {
  if (error instanceof HashingBusy) return null
  throw error
}
