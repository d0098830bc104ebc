import { lastSeenByUser } from '../db/last-seen'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'

/** When each member last used the program, by their id: for administrators. Somebody who never did is not in it. */
export function readLastSeen({ db, actor }: Context): Outcome<ReadonlyMap<string, string>> {
  const decision = may(actor, 'people.inspect')
  return decision.ok ? done(lastSeenByUser(db)) : decision
}
