import { type Database, inTransaction } from '../db/client'
import { appendEvent } from '../db/events'
import { findAccount } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import type { PasskeyAnswer, Site } from '../providers/passkeys'
import { countTry, forgiveTry } from './count-tries'
import { openSession } from './open-session'
import { notePasskeyUse, takePasskey } from './take-passkey'

type Door = { db: Database; now: string; site: Site }
type Entry = { answer: PasskeyAnswer; address: string | null; userAgent: string | null }

/**
 * Signs a person in with a passkey alone: it is something they have, and has asked itself who is there. Refuses
 * `sign_in_failed` whatever was wrong, and `too_many_requests`.
 */
export async function signInByPasskey(
  { db, now, site }: Door,
  { answer, address, userAgent }: Entry,
): Promise<Outcome<{ secret: string }>> {
  const trying = { email: `passkey:${String(answer.id).slice(0, 1000)}`, address }
  const counted = countTry(db, trying, now)
  if (!counted.ok) return counted
  const taken = await takePasskey(db, { purpose: 'sign_in', answer, now }, site)
  return inTransaction(db, tx => {
    const account = taken ? findAccount(tx, { id: taken.userId }) : undefined
    if (!taken || !account || account.suspendedAt || !notePasskeyUse(tx, taken, now)) {
      appendEvent(
        tx,
        { actorId: null, at: now },
        { type: 'sign_in.refused', data: { accountSha256: sha256(trying.email) } },
      )
      return refused('sign_in_failed')
    }
    forgiveTry(db, trying, now)
    return done({ secret: openSession(tx, account, { reason: 'passkey', userAgent, now }) })
  })
}
