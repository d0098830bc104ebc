import { factorsOf, removeFactorRow, replaceRecoveryCodes } from '../db/factors'
import { findAccount } from '../db/people'
import { endSessionsOf } from '../db/sessions'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { type Context, command, type Work } from './context'

/**
 * Takes every second factor and recovery code from somebody who lost theirs, and ends their sessions: whoever holds them
 * may not be the person. Recorded with who did it.
 */
export function resetFactors(context: Context, { userId }: { userId: string }): Outcome<{ removed: number }> {
  return command(context, work => {
    const found = managed(context, work, userId)
    if (!found.ok) return found
    const { tx, now, note } = work
    const factors = factorsOf(tx, userId)
    for (const { id } of factors) removeFactorRow(tx, id, now)
    replaceRecoveryCodes(tx, userId, [], now)
    note({ type: 'factors.reset', data: { userId, removed: factors.length } })
    endSessions(work, userId)
    return done({ removed: factors.length })
  })
}

/** Ends every session of a person, wherever they are signed in. */
export function endPersonsSessions(
  context: Context,
  { userId }: { userId: string },
): Outcome<{ ended: number }> {
  return command(context, work => {
    const found = managed(context, work, userId)
    return found.ok ? done({ ended: endSessions(work, userId) }) : found
  })
}

function managed(context: Context, { tx }: Work, userId: string): Outcome<null> {
  const decision = may(context.actor, 'people.manage')
  if (!decision.ok) return decision
  return findAccount(tx, { id: userId }) ? done(null) : refused('not_found')
}

function endSessions({ tx, now, note }: Work, userId: string): number {
  const ended = endSessionsOf(tx, userId, { at: now, reason: 'ended_by_admin' })
  for (const sessionId of ended)
    note({ type: 'session.ended', data: { sessionId, reason: 'ended_by_admin' } })
  return ended.length
}
