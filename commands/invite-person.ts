import { newSecret } from '../db/ids'
import { insertInvitation, revokeOpenLinks } from '../db/invitations'
import { findAccount } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { later, linkLasts } from '../domain/session-limits'
import type { Role } from '../domain/words'
import { type Context, command } from './context'
import { normalEmail } from './email'

/** A single-use link as it is shown to the one who made it, once: there is no mail, they pass it on themselves. */
export type NewLink = { id: string; secret: string; expiresAt: string }

/** Invites somebody, bound to an address and roles. A second invitation to the same address ends the first. */
export function invitePerson(
  context: Context,
  wish: { email: string; roles: readonly Role[] },
): Outcome<NewLink> {
  return command(context, ({ tx, actor, now, note }) => {
    const decision = may(context.actor, 'people.manage')
    if (!decision.ok) return decision
    const email = normalEmail(wish.email)
    if (!email || wish.roles.length === 0)
      return refused('invalid', { field: email ? 'roles' : 'email', problem: email ? 'too_small' : 'format' })
    if (findAccount(tx, { email })) return refused('email_taken')
    for (const invitationId of revokeOpenLinks(tx, 'invitation', email, now))
      note({ type: 'invitation.revoked', data: { invitationId } })
    const secret = newSecret()
    const expiresAt = later(now, linkLasts.invitation)
    const id = insertInvitation(tx, {
      kind: 'invitation',
      email,
      roles: wish.roles,
      tokenHash: sha256(secret),
      by: actor.userId || null,
      at: now,
      expiresAt,
    })
    note({ type: 'person.invited', data: { invitationId: id, roles: [...wish.roles] } })
    return done({ id, secret, expiresAt })
  })
}
