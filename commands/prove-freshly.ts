import { inTransaction } from '../db/client'
import { findAccount } from '../db/people'
import { findSession, setFreshUntil } from '../db/sessions'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { freshFor, later } from '../domain/session-limits'
import { checkOwnPassword } from './check-own-password'
import type { Context } from './context'

/**
 * Proves anew, by password, who sits at this session: five minutes for what asks for it.
 * @returns until when; `sign_in_failed`, `too_many_requests`, or `not_signed_in` when the session is not one's own.
 */
export async function proveFreshly(
  context: Context,
  { sessionId, password }: { sessionId: string; password: string },
): Promise<Outcome<{ freshUntil: string }>> {
  const { db, actor, now } = context
  const decision = may(actor, 'self.read')
  if (!decision.ok) return decision
  const checked = await checkOwnPassword(context, password)
  if (!checked.ok) return checked
  return inTransaction(db, tx => {
    const session = findSession(tx, { id: sessionId })
    const account = findAccount(tx, { id: checked.value.id })
    const same = account && !account.suspendedAt && account.passwordHash === checked.value.passwordHash
    if (!same || !session || session.endedAt || session.userId !== account.id) return refused('not_signed_in')
    const freshUntil = later(now, freshFor)
    if (session.freshUntil >= freshUntil) return done({ freshUntil: session.freshUntil })
    setFreshUntil(tx, sessionId, freshUntil)
    return done({ freshUntil })
  })
}
