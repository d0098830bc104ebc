import { findAccount } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Role } from '../domain/words'
import { changeRoles } from './change-roles'
import { type Context, command } from './context'
import { restorePerson } from './restore-person'
import { suspendPerson } from './suspend-person'

export type PersonChange = { roles?: readonly Role[]; suspended?: boolean }
export type ChangedPerson = { id: string; roles: Role[]; suspended: boolean }

/** Changes a person's roles, suspends or restores them; both or neither. See the verbs it is made of. */
export function changePerson(context: Context, userId: string, change: PersonChange): Outcome<ChangedPerson> {
  return command(context, ({ tx }) => {
    const permission = may(context.actor, 'people.manage')
    if (!permission.ok) return permission
    if (change.roles) {
      const changed = changeRoles(context, { userId, roles: change.roles })
      if (!changed.ok) return changed
    }
    if (change.suspended !== undefined) {
      const settled = change.suspended
        ? suspendPerson(context, { userId })
        : restorePerson(context, { userId })
      if (!settled.ok) return settled
    }
    const account = findAccount(tx, { id: userId })
    if (!account) return refused('not_found')
    return done({ id: account.id, roles: account.roles, suspended: account.suspendedAt !== null })
  })
}
