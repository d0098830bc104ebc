import { activeAdmins, findAccount, setRoles } from '../db/people'
import { unfreshSessionsOf } from '../db/sessions'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { type Role, roles } from '../domain/words'
import { type Context, command } from './context'

/**
 * Makes these the roles of a person; their next request uses them. No session ends by it, but what a password was
 * given for is no longer proved: a new right asks anew.
 */
export function changeRoles(
  context: Context,
  wish: { userId: string; roles: readonly Role[] },
): Outcome<{ userId: string; roles: Role[] }> {
  return command(context, ({ tx, actor, now, note }) => {
    const decision = may(context.actor, 'people.manage')
    if (!decision.ok) return decision
    const account = findAccount(tx, { id: wish.userId })
    if (!account) return refused('not_found')
    const wanted = roles.filter(role => wish.roles.includes(role))
    if (wanted.length === 0) return refused('invalid', { field: 'roles', problem: 'too_small' })
    const admins = activeAdmins(tx)
    if (!wanted.includes('admin') && admins.length === 1 && admins[0] === account.id)
      return refused('last_admin')
    if (wanted.join() !== account.roles.join()) {
      setRoles(tx, account.id, wanted, { at: now, by: actor.userId || null })
      unfreshSessionsOf(tx, account.id, now)
      note({ type: 'roles.changed', data: { userId: account.id, roles: wanted } })
    }
    return done({ userId: account.id, roles: wanted })
  })
}
