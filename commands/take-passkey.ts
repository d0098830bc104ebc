import { type Database, inTransaction, type Queries } from '../db/client'
import { factorsOf, findFactor, insertChallenge, takeChallenge, updateFactor } from '../db/factors'
import { challengeLasts, later } from '../domain/session-limits'
import {
  challengeIn,
  checkPasskey,
  type PasskeyAnswer,
  type PasskeyOptions,
  passkeyOptions,
  type Site,
} from '../providers/passkeys'

export type PasskeyPurpose = 'sign_in' | 'prove'

/** Asks for a signature by a passkey: of one person, or of whoever is at the door. */
export async function askForPasskey(
  db: Database,
  { purpose, userId, now }: { purpose: PasskeyPurpose; userId: string | null; now: string },
  site: Site,
): Promise<PasskeyOptions> {
  const known = userId
    ? factorsOf(db, userId).flatMap(({ credentialId }) => (credentialId ? [{ credentialId }] : []))
    : []
  const options = await passkeyOptions(site, known)
  const expiresAt = later(now, challengeLasts)
  inTransaction(db, tx =>
    insertChallenge(tx, { challenge: options.challenge, purpose, userId, expiresAt }, now),
  )
  return options
}

export type TakenPasskey = { factorId: string; userId: string; counter: number }

/** Whose passkey has signed a challenge of this purpose, which is used up by it; null where it does not hold. */
export async function takePasskey(
  db: Database,
  { purpose, answer, now }: { purpose: PasskeyPurpose; answer: PasskeyAnswer; now: string },
  site: Site,
): Promise<TakenPasskey | null> {
  const challenge = challengeIn(answer) ?? ''
  const asked = inTransaction(db, tx => takeChallenge(tx, challenge, now))
  if (asked?.purpose !== purpose || typeof answer.id !== 'string') return null
  const factor = findFactor(db, { credentialId: answer.id })
  if (!factor?.publicKey || !factor.confirmedAt) return null
  if (asked.userId !== null && asked.userId !== factor.userId) return null
  const passkey = {
    credentialId: answer.id,
    publicKey: factor.publicKey,
    counter: factor.counter ?? 0,
    transports: factor.transports ?? [],
  }
  const counter = await checkPasskey(site, challenge, answer, passkey)
  return counter === null ? null : { factorId: factor.id, userId: factor.userId, counter }
}

/** Writes that a passkey was used, inside the caller's transaction; false where it was removed meanwhile. */
export function notePasskeyUse(tx: Queries, { factorId, counter }: TakenPasskey, now: string): boolean {
  if (!findFactor(tx, { id: factorId })) return false
  updateFactor(tx, factorId, { counter, lastUsedAt: now })
  return true
}
