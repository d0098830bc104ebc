import { type Database, inTransaction } from '../db/client'
import { appendEvent } from '../db/events'
import { endSessionRow, findSession } from '../db/sessions'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { type Context, command } from './context'

/** Ends one of one's own sessions, this one or one left open elsewhere. Somebody else's is `not_found`. */
export function endSession(context: Context, { sessionId }: { sessionId: string }): Outcome<null> {
  return command(context, ({ tx, actor, now, note }) => {
    const decision = may(context.actor, 'self.read')
    if (!decision.ok) return decision
    const session = findSession(tx, { id: sessionId })
    if (!session || session.userId !== actor.userId) return refused('not_found')
    if (session.endedAt) return done(null)
    endSessionRow(tx, sessionId, { at: now, reason: 'signed_out' })
    note({ type: 'session.ended', data: { sessionId, reason: 'signed_out' } })
    return done(null)
  })
}

/** Signs out whoever holds the secret. It needs no other right: to hold it is to be able to end it. */
export function signOut(db: Database, secret: string, now: string): void {
  inTransaction(db, tx => {
    const session = findSession(tx, { tokenHash: sha256(secret) })
    if (!session || session.endedAt) return
    const data = { sessionId: session.id, reason: 'signed_out' }
    endSessionRow(tx, session.id, { at: now, reason: data.reason })
    appendEvent(tx, { actorId: session.userId, at: now }, { type: 'session.ended', data })
  })
}
