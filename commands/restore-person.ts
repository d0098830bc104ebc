import { findAccount, setSuspension } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { type Context, command } from './context'

/** Lets a suspended person in again, with the roles and the password they had; they sign in anew. */
export function restorePerson(context: Context, { userId }: { userId: string }): Outcome<null> {
  return command(context, ({ tx, note }) => {
    const decision = may(context.actor, 'people.manage')
    if (!decision.ok) return decision
    const account = findAccount(tx, { id: userId })
    if (!account) return refused('not_found')
    if (!account.suspendedAt) return done(null)
    setSuspension(tx, userId, null)
    note({ type: 'person.restored', data: { userId } })
    return done(null)
  })
}
