import { type Account, findAccount } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import type { Context } from './context'
import { countTry, forgiveTry, type Trying } from './count-tries'
import { HashingBusy, verifyPassword } from './passwords'

/**
 * Whether this is the password of the person who asks; counted like a sign-in, so that an open desk is no place to guess, but
 * by itself: strangers who guess at the door do not keep out somebody who is in.
 */
export async function checkOwnPassword(
  { db, actor, now }: Context,
  password: string,
): Promise<Outcome<Account>> {
  const account = actor ? findAccount(db, { id: actor.userId }) : undefined
  if (!account) return refused('not_signed_in')
  const trying = tryingToProve(account.id)
  const counted = countTry(db, trying, now)
  if (!counted.ok) return counted
  try {
    const right = await verifyPassword(account.passwordHash, password)
    if (!right || !account.passwordHash) return refused('sign_in_failed')
  } catch (error) {
    if (error instanceof HashingBusy) return refused('too_many_requests', { retryAfter: 5 })
    throw error
  }
  forgiveTry(db, trying, now)
  return done(account)
}

/** Under which name the proofs of somebody who is signed in are counted. */
export function tryingToProve(userId: string): Trying {
  return { email: `proof of ${userId}`, address: null }
}
