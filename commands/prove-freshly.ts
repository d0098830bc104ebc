import { inTransaction } from '../db/client'
import { findAccount } from '../db/people'
import { findSession, setFreshUntil } from '../db/sessions'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { freshFor, later } from '../domain/session-limits'
import type { PasskeyAnswer, PasskeyOptions, Site } from '../providers/passkeys'
import { checkOwnPassword, tryingToProve } from './check-own-password'
import type { Context } from './context'
import { countTry, forgiveTry } from './count-tries'
import { takeCode } from './second-factors'
import { askForPasskey, notePasskeyUse, takePasskey } from './take-passkey'

/** One of: the password, a code of an app or from paper, or what a passkey answered. */
export type Proof = { password: string } | { code: string } | { passkey: PasskeyAnswer }
type Proving = { sessionId: string; proof: Proof; site: Site; vaultSecret: string }

/**
 * Proves anew who sits at this session: five minutes for what asks for it.
 * @returns until when; `sign_in_failed`, `second_factor_wrong`, `passkey_refused`, `too_many_requests`, or `not_signed_in`
 * when the session is not one's own.
 */
export async function proveFreshly(
  context: Context,
  { sessionId, proof, site, vaultSecret }: Proving,
): Promise<Outcome<{ freshUntil: string }>> {
  const { db, actor, now } = context
  const decision = may(actor, 'self.read')
  if (!decision.ok) return decision
  const userId = actor?.userId ?? ''
  if ('password' in proof) {
    const checked = await checkOwnPassword(context, proof.password)
    if (!checked.ok) return checked
    return freshen(context, sessionId, checked.value.passwordHash)
  }
  const counted = countTry(db, tryingToProve(userId), now)
  if (!counted.ok) return counted
  if ('code' in proof) {
    const taken = inTransaction(db, tx => takeCode(tx, { userId, typed: proof.code, now, vaultSecret }))
    if (!taken) return refused('second_factor_wrong')
  } else {
    const taken = await takePasskey(db, { purpose: 'prove', answer: proof.passkey, now }, site)
    const used = taken?.userId === userId && inTransaction(db, tx => notePasskeyUse(tx, taken, now))
    if (!used) return refused('passkey_refused')
  }
  forgiveTry(db, tryingToProve(userId), now)
  return freshen(context, sessionId)
}

/** Asks one of one's own passkeys for a proof. */
export async function askForProof({ db, actor, now }: Context, site: Site): Promise<Outcome<PasskeyOptions>> {
  const decision = may(actor, 'self.read')
  if (!decision.ok) return decision
  return done(await askForPasskey(db, { purpose: 'prove', userId: actor?.userId ?? '', now }, site))
}

/** `passwordHash` where the password was the proof: one that was changed meanwhile proves nothing. */
function freshen(
  { db, actor, now }: Context,
  sessionId: string,
  passwordHash?: string | null,
): Outcome<{ freshUntil: string }> {
  return inTransaction(db, tx => {
    const session = findSession(tx, { id: sessionId })
    const account = actor ? findAccount(tx, { id: actor.userId }) : undefined
    const same = passwordHash === undefined || account?.passwordHash === passwordHash
    if (
      !account ||
      account.suspendedAt ||
      !same ||
      !session ||
      session.endedAt ||
      session.userId !== account.id
    )
      return refused('not_signed_in')
    const freshUntil = later(now, freshFor)
    if (session.freshUntil >= freshUntil) return done({ freshUntil: session.freshUntil })
    setFreshUntil(tx, sessionId, freshUntil)
    return done({ freshUntil })
  })
}
