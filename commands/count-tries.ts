import { type Database, inTransaction } from '../db/client'
import { findAttempts, forgetAttempts, saveAttempts } from '../db/throttles'
import { allowed, type Decision, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { type Attempts, afterTry, waitFor } from '../domain/throttle'

/** Failures before a wait. An office is one address for many people, an account is one person's. */
const free = { account: 5, address: 30 } as const

/** Whose tries are counted: an account by its address of mail, and the other end's network address where it is known. */
export type Trying = {
  email: string
  address: string | null
  /** The mark of a browser in which this account was signed in to before (`providers/device-mark.ts`). */
  device?: string | null
}

/**
 * Counts one try against the account and the address before the password is looked at, or refuses it.
 * Kept in the database: a restart forgives nothing.
 */
export function countTry(db: Database, trying: Trying, now: string): Decision {
  return inTransaction(db, tx => {
    const counters = countersOf(trying).map(counter => ({
      ...counter,
      attempts: findAttempts(tx, counter.key),
    }))
    const wait = Math.max(...counters.map(counter => waitFor(counter.attempts, now)))
    if (wait > 0) return refused('too_many_requests', { retryAfter: wait })
    for (const { key, kind, attempts } of counters) saveAttempts(tx, key, afterTry(attempts, now, free[kind]))
    return allowed
  })
}

/** The password was right and a code is still asked for: this one try is taken back, those before it stay counted. */
export function uncountTry(db: Database, trying: Trying, now: string): void {
  inTransaction(db, tx => {
    for (const { key } of countersOf(trying)) {
      const attempts = findAttempts(tx, key)
      if (attempts) saveAttempts(tx, key, oneLess(attempts, now))
    }
  })
}

/** The password was right: the account starts anew, and the address gets this one try back. */
export function forgiveTry(db: Database, trying: Trying, now: string): void {
  inTransaction(db, tx => {
    for (const { key, kind } of countersOf(trying)) {
      const attempts = findAttempts(tx, key)
      if (kind === 'account' || !attempts) forgetAttempts(tx, key)
      else saveAttempts(tx, key, oneLess(attempts, now))
    }
  })
}

function oneLess({ failures }: Attempts, now: string): Attempts {
  return { failures: Math.max(0, failures - 1), blockedUntil: null, lastAt: now }
}

/** A browser that is known is counted by itself: strangers who guess at an account cannot keep its owner out of it. */
function countersOf({ email, address, device }: Trying): { key: string; kind: 'account' | 'address' }[] {
  if (device) return [{ key: `device:${sha256(`${email}\n${device}`)}`, kind: 'account' }]
  const account = { key: `account:${sha256(email)}`, kind: 'account' as const }
  return address ? [account, { key: `address:${sha256(address)}`, kind: 'address' as const }] : [account]
}
