import { type Database, inTransaction } from '../db/client'
import { appendEvent } from '../db/events'
import { newSecret } from '../db/ids'
import { insertInvitation, revokeOpenLinks } from '../db/invitations'
import { sha256 } from '../domain/hash'
import { later, linkLasts } from '../domain/session-limits'

/**
 * The single-use link of an installation that has nobody yet: its secret, of which only the hash is stored.
 * Each start makes a new one and ends the one before, so that a link left in an old log is worthless.
 */
export function offerFirstAdmin(db: Database, now: string): string {
  const secret = newSecret()
  inTransaction(db, tx => {
    const note = (body: Parameters<typeof appendEvent>[2]) =>
      appendEvent(tx, { actorId: null, at: now }, body)
    for (const invitationId of revokeOpenLinks(tx, 'first_admin', null, now))
      note({ type: 'invitation.revoked', data: { invitationId } })
    const invitationId = insertInvitation(tx, {
      kind: 'first_admin',
      email: null,
      roles: ['admin'],
      tokenHash: sha256(secret),
      by: null,
      at: now,
      expiresAt: later(now, linkLasts.first_admin),
    })
    note({ type: 'person.invited', data: { invitationId, roles: ['admin'] } })
  })
  return secret
}
