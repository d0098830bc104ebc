import { findAccount } from '../db/people'
import type { Actor } from '../domain/actor'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Role } from '../domain/words'
import type { Context } from './context'

export type MeView = {
  id: string
  name: string
  email: string
  roles: Role[]
  via: Actor['via']
  /** Whether moves that ask for fresh proof would pass now. */
  fresh: boolean
  canWrite: boolean
}

/** Who one is here. */
export function readMe({ db, actor }: Context): Outcome<MeView> {
  const decision = may(actor, 'self.read')
  if (!decision.ok) return decision
  const account = actor && findAccount(db, { id: actor.userId })
  if (!account) return refused('not_signed_in')
  const { id, name, email, roles } = account
  return done({ id, name, email, roles, via: actor.via, fresh: actor.fresh, canWrite: actor.canWrite })
}
