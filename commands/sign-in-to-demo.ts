import { type Database, inTransaction } from '../db/client'
import { findAccount } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { openSession } from './open-session'

/** One of the demo's people: by id, or by the part they play, which is their address under `demo.invalid`. */
export type DemoEntry = { userId: string } | { role: string }

/** One click into the demo. Whoever calls it has made sure that this is the demo's database. */
export function signInToDemo(
  { db, now }: { db: Database; now: string },
  entry: DemoEntry & { userAgent: string | null },
): Outcome<{ secret: string }> {
  return inTransaction(db, tx => {
    const by = 'userId' in entry ? { id: entry.userId } : { email: `${entry.role}@demo.invalid` }
    const account = findAccount(tx, by)
    if (!account || account.suspendedAt) return refused('sign_in_failed')
    return done({ secret: openSession(tx, account, { reason: 'demo', userAgent: entry.userAgent, now }) })
  })
}
