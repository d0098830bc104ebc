import { inTransaction } from '../db/client'
import { factorsOf, findFactor, insertChallenge, insertFactor, takeChallenge } from '../db/factors'
import { findAccount } from '../db/people'
import { done, type Outcome, refused } from '../domain/decision'
import { challengeLasts, later } from '../domain/session-limits'
import {
  challengeIn,
  checkNewPasskey,
  newPasskeyOptions,
  type PasskeyAnswer,
  type PasskeyOptions,
  type Site,
} from '../providers/passkeys'
import { confirmFactor, factorName, type NewFactor } from './confirm-factor'
import { type Context, command } from './context'
import { mayChangeFactors } from './factor-authority'

/** Begins to set up a passkey: what the browser needs in order to make one. Its challenge is good once, for five minutes. */
export async function offerPasskey(context: Context, site: Site): Promise<Outcome<PasskeyOptions>> {
  const { db, actor, now } = context
  const decision = mayChangeFactors(actor)
  if (!decision.ok) return decision
  const account = findAccount(db, { id: actor?.userId ?? '' })
  if (!account) return refused('not_signed_in')
  const known = factorsOf(db, account.id).flatMap(({ credentialId }) =>
    credentialId ? [{ credentialId }] : [],
  )
  const options = await newPasskeyOptions(site, {
    userId: account.id,
    email: account.email,
    name: account.name,
    known,
  })
  const { challenge } = options
  inTransaction(db, tx =>
    insertChallenge(
      tx,
      { challenge, purpose: 'set_up', userId: account.id, expiresAt: later(now, challengeLasts) },
      now,
    ),
  )
  return done(options)
}

/** Lets a passkey stand that was made for the challenge. Refuses `passkey_refused` where the answer does not hold. */
export async function confirmPasskey(
  context: Context,
  { answer, name }: { answer: PasskeyAnswer; name: string },
  site: Site,
): Promise<Outcome<NewFactor>> {
  const { db, actor, now } = context
  const decision = mayChangeFactors(actor)
  if (!decision.ok) return decision
  const named = factorName(name)
  if (!named.ok) return named
  const challenge = challengeIn(answer) ?? ''
  const taken = inTransaction(db, tx => takeChallenge(tx, challenge, now))
  if (taken?.purpose !== 'set_up' || taken.userId !== actor?.userId) return refused('passkey_refused')
  const passkey = await checkNewPasskey(site, challenge, answer)
  if (!passkey) return refused('passkey_refused')
  return command(context, work => {
    if (findFactor(work.tx, passkey)) return refused('passkey_refused')
    const { userId } = work.actor
    const factorId = insertFactor(work.tx, {
      userId,
      kind: 'passkey',
      name: named.value,
      createdAt: now,
      ...passkey,
    })
    return done(confirmFactor(work, { factorId, kind: 'passkey', name: named.value }))
  })
}
