import { dropUnconfirmed, findFactor, insertFactor, updateFactor } from '../db/factors'
import { findAccount } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { matchingStep, newTotpSecret, totpAddress } from '../providers/one-time-codes'
import { seal, unseal } from '../providers/sealed'
import { confirmFactor, factorName, type NewFactor } from './confirm-factor'
import { type Context, command } from './context'
import { mayChangeFactors } from './factor-authority'
import { totpPurpose } from './second-factors'

/** What an app for codes is set up with: shown once, and worth nothing until a code of it was given back. */
export type CodesOffer = { factorId: string; secret: string; address: string }

/** Begins to set up an app for codes. What was begun before and not confirmed is dropped. */
export function offerCodes(context: Context, vaultSecret: string): Outcome<CodesOffer> {
  return command(context, ({ tx, actor, now }) => {
    const decision = mayChangeFactors(context.actor)
    if (!decision.ok) return decision
    const account = findAccount(tx, { id: actor.userId })
    if (!account) return refused('not_signed_in')
    dropUnconfirmed(tx, actor.userId)
    const secret = newTotpSecret()
    const factorId = insertFactor(tx, {
      userId: actor.userId,
      kind: 'totp',
      name: '',
      createdAt: now,
      sealedSecret: seal(vaultSecret, totpPurpose(actor.userId), secret),
    })
    return done({
      factorId,
      secret,
      address: totpAddress(secret, { account: account.email, issuer: 'Bianyi' }),
    })
  })
}

/** Confirms an app by a code of it. Refuses `second_factor_wrong`; the code is used up by it. */
export function confirmCodes(
  context: Context,
  { factorId, code, name }: { factorId: string; code: string; name: string },
  vaultSecret: string,
): Outcome<NewFactor> {
  return command(context, work => {
    const decision = mayChangeFactors(context.actor)
    if (!decision.ok) return decision
    const named = factorName(name)
    if (!named.ok) return named
    const { tx, actor, now } = work
    const factor = findFactor(tx, { id: factorId })
    if (!factor || factor.userId !== actor.userId || factor.confirmedAt || !factor.sealedSecret)
      return refused('not_found')
    const secret = unseal(vaultSecret, totpPurpose(actor.userId), factor.sealedSecret)
    const step = secret ? matchingStep(secret, code.replace(/\s/g, ''), now, null) : null
    if (step === null) return refused('second_factor_wrong')
    updateFactor(tx, factorId, { lastStep: step })
    return done(confirmFactor(work, { factorId, kind: 'totp', name: named.value }))
  })
}
