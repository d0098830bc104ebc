import type { Queries } from '../db/client'
import { appendEvent } from '../db/events'
import { setPasswordHash } from '../db/people'
import { endSessionsOf } from '../db/sessions'

/** Writes a new password and ends every session of the person, since one of them may be why it was changed. */
export function replacePassword(tx: Queries, userId: string, passwordHash: string, now: string): void {
  setPasswordHash(tx, userId, passwordHash)
  appendEvent(tx, { actorId: userId, at: now }, { type: 'password.changed', data: { userId } })
  for (const sessionId of endSessionsOf(tx, userId, { at: now, reason: 'password_changed' })) {
    const data = { sessionId, reason: 'password_changed' }
    appendEvent(tx, { actorId: userId, at: now }, { type: 'session.ended', data })
  }
}
