import { type Database, inTransaction } from '../db/client'
import { appendEvent } from '../db/events'
import { type Account, findAccount, setPasswordHash } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { passwordLength } from '../domain/password'
import { countTry, forgiveTry } from './count-tries'
import { normalEmail } from './email'
import { openSession } from './open-session'
import { HashingBusy, hashPassword, isOutdatedHash, verifyPassword } from './passwords'

type Door = { db: Database; now: string }
type Entry = { email: string; password: string; address: string | null; userAgent: string | null }

/**
 * Signs a person in with their password: counts the try, checks the password outside any transaction, then opens the
 * session in one. An unknown account, a wrong password, a suspended person and one who never chose a password all get
 * the same answer after the same work.
 * @returns the session's secret; `sign_in_failed`, or `too_many_requests` with `retryAfter` in seconds.
 */
export async function signIn({ db, now }: Door, entry: Entry): Promise<Outcome<{ secret: string }>> {
  const email = normalEmail(entry.email) ?? entry.email.slice(0, 254).toLowerCase()
  const trying = { email, address: entry.address }
  const counted = countTry(db, trying, now)
  if (!counted.ok) return counted

  const account = findAccount(db, { email })
  const checked = await checkPassword(account, entry.password)
  if (checked === 'busy') return refused('too_many_requests', { retryAfter: 5 })
  return inTransaction(db, tx => {
    const still = account && findAccount(tx, { id: account.id })
    const same = still && still.passwordHash === account.passwordHash && !still.suspendedAt
    if (!checked || !same) {
      const data = { accountSha256: sha256(email) }
      appendEvent(tx, { actorId: null, at: now }, { type: 'sign_in.refused', data })
      return refused('sign_in_failed')
    }
    if (typeof checked === 'string') setPasswordHash(tx, still.id, checked)
    forgiveTry(db, trying, now)
    return done({ secret: openSession(tx, still, { reason: 'password', userAgent: entry.userAgent, now }) })
  })
}

/** False, true, a better hash of the same password to keep instead, or 'busy'. */
async function checkPassword(account: Account | undefined, password: string): Promise<boolean | string> {
  // Hashing a longer one would be work for nothing: none was ever accepted.
  const tried = password.slice(0, passwordLength.most * 2)
  try {
    const right = await verifyPassword(account?.passwordHash ?? null, tried)
    if (!right || !account?.passwordHash) return false
    return isOutdatedHash(account.passwordHash) ? await hashPassword(tried) : true
  } catch (error) {
    if (error instanceof HashingBusy) return 'busy'
    throw error
  }
}
