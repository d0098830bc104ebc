import type { Queries } from '../db/client'
import { findAccount } from '../db/people'
import type { Actor } from '../domain/actor'

/** Who a job acts for, as they are now; the proof of who they are was asked when they asked for the job. */
export function actingFor(tx: Queries, userId: string): Actor {
  const account = findAccount(tx, { id: userId })
  return {
    userId,
    name: account?.name ?? '',
    roles: account?.roles ?? [],
    suspended: !account || account.suspendedAt !== null,
    via: 'session',
    fresh: true,
    canWrite: true,
  }
}
