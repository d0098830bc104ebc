import { activeAdmins, findAccount, setSuspension } from '../db/people'
import { endSessionsOf } from '../db/sessions'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { type Context, command } from './context'

/** Suspends a person: their sessions end, their tokens and password open nothing until they are restored. */
export function suspendPerson(context: Context, { userId }: { userId: string }): Outcome<null> {
  return command(context, ({ tx, actor, now, note }) => {
    const decision = may(context.actor, 'people.manage')
    if (!decision.ok) return decision
    const account = findAccount(tx, { id: userId })
    if (!account) return refused('not_found')
    if (account.suspendedAt) return done(null)
    const admins = activeAdmins(tx)
    if (admins.length === 1 && admins[0] === userId) return refused('last_admin')
    setSuspension(tx, userId, { at: now, by: actor.userId || null })
    note({ type: 'person.suspended', data: { userId } })
    for (const sessionId of endSessionsOf(tx, userId, { at: now, reason: 'suspended' }))
      note({ type: 'session.ended', data: { sessionId, reason: 'suspended' } })
    return done(null)
  })
}
