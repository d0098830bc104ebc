import { inTransaction } from '../db/client'
import { findAccount } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { passwordAllowed } from '../domain/password'
import { may } from '../domain/permissions'
import { checkOwnPassword } from './check-own-password'
import type { Context } from './context'
import { HashingBusy, hashPassword } from './passwords'
import { replacePassword } from './replace-password'

/**
 * Changes one's own password by the old one. Every session ends with it, this one too: the page signs in again.
 * @returns `sign_in_failed` when the old one is wrong, `password_weak` for the new one, `too_many_requests`.
 */
export async function changePassword(
  context: Context,
  { current, next }: { current: string; next: string },
): Promise<Outcome<null>> {
  const { db, actor, now } = context
  const decision = may(actor, 'self.tokens')
  if (!decision.ok) return decision
  const checked = await checkOwnPassword(context, current)
  if (!checked.ok) return checked
  const account = checked.value
  const strong = passwordAllowed(next, account)
  if (!strong.ok) return strong
  try {
    const hashed = await hashPassword(next)
    return inTransaction(db, tx => {
      if (findAccount(tx, { id: account.id })?.passwordHash !== account.passwordHash)
        return refused('sign_in_failed')
      replacePassword(tx, account.id, hashed, now)
      return done(null)
    })
  } catch (error) {
    if (error instanceof HashingBusy) return refused('too_many_requests', { retryAfter: 5 })
    throw error
  }
}
