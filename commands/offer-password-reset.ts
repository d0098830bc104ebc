import { newSecret } from '../db/ids'
import { insertInvitation, revokeOpenLinks } from '../db/invitations'
import { findAccount } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { later, linkLasts } from '../domain/session-limits'
import { type Context, command } from './context'
import type { NewLink } from './invite-person'

/** A link by which a person chooses a new password, made by an admin who hands it over. Nothing changes until it is used. */
export function offerPasswordReset(context: Context, { userId }: { userId: string }): Outcome<NewLink> {
  return command(context, ({ tx, actor, now, note }) => {
    const decision = may(context.actor, 'people.manage')
    if (!decision.ok) return decision
    const account = findAccount(tx, { id: userId })
    if (!account) return refused('not_found')
    for (const invitationId of revokeOpenLinks(tx, 'password_reset', account.email, now))
      note({ type: 'invitation.revoked', data: { invitationId } })
    const secret = newSecret()
    const expiresAt = later(now, linkLasts.password_reset)
    const id = insertInvitation(tx, {
      kind: 'password_reset',
      email: account.email,
      roles: [],
      tokenHash: sha256(secret),
      by: actor.userId || null,
      at: now,
      expiresAt,
    })
    note({ type: 'password.reset_offered', data: { userId, invitationId: id } })
    return done({ id, secret, expiresAt })
  })
}
