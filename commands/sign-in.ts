import { type Database, inTransaction } from '../db/client'
import { appendEvent } from '../db/events'
import { hasFactor } from '../db/factors'
import { newSecret } from '../db/ids'
import { type Account, findAccount, setPasswordHash } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { passwordLength } from '../domain/password'
import { deviceOfMark, markDevice } from '../providers/device-mark'
import { countTry, forgiveTry, uncountTry } from './count-tries'
import { normalEmail } from './email'
import { openSession, type SignInReason } from './open-session'
import { HashingBusy, hashPassword, isOutdatedHash, verifyPassword } from './passwords'
import { takeCode } from './second-factors'

type Door = { db: Database; now: string; vaultSecret: string }
export type SignedIn = { secret: string; mark: string }
type Entry = {
  email: string
  password: string
  /** Of an app or from paper, where somebody has a second factor. */
  code?: string
  address: string | null
  userAgent: string | null
  /** What the browser kept of an earlier sign-in. */
  mark?: string | null
}

/**
 * Signs a person in with their password: counts the try, checks the password outside any transaction, then opens the
 * session in one. An unknown account, a wrong password, a suspended person and one who never chose a password all get
 * the same answer after the same work. Who has a second factor is asked for a code of it once the password was right, and
 * each wrong one is a try as counted as a wrong password: whoever found out the password does not get to guess codes at leisure.
 * @returns the session's secret; `sign_in_failed`, `second_factor_required`, `second_factor_wrong`, or `too_many_requests`
 * with `retryAfter` in seconds.
 */
export async function signIn({ db, now, vaultSecret }: Door, entry: Entry): Promise<Outcome<SignedIn>> {
  const email = normalEmail(entry.email) ?? entry.email.slice(0, 254).toLowerCase()
  const device = deviceOfMark(vaultSecret, email, entry.mark ?? null)
  const trying = { email, address: entry.address, device }
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
    const proof = { userId: still.id, typed: entry.code ?? '', now, vaultSecret }
    const reason: SignInReason | null = hasFactor(tx, still.id) ? takeCode(tx, proof) : 'password'
    if (!reason && entry.code) return refused('second_factor_wrong')
    if (!reason) {
      uncountTry(db, trying, now)
      return refused('second_factor_required')
    }
    forgiveTry(db, trying, now)
    const secret = openSession(tx, still, { reason, userAgent: entry.userAgent, now })
    return done({ secret, mark: markDevice(vaultSecret, email, device ?? newSecret()) })
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
