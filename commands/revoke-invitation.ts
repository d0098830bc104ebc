import { findInvitation, markInvitationRevoked } from '../db/invitations'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { type Context, command } from './context'

/** Ends a single-use link before it is used. */
export function revokeInvitation(context: Context, { id }: { id: string }): Outcome<null> {
  return command(context, ({ tx, now, note }) => {
    const decision = may(context.actor, 'people.manage')
    if (!decision.ok) return decision
    const link = findInvitation(tx, { id })
    if (!link) return refused('not_found')
    if (link.usedAt || link.revokedAt) return refused('link_unusable')
    markInvitationRevoked(tx, id, now)
    note({ type: 'invitation.revoked', data: { invitationId: id } })
    return done(null)
  })
}
