import type { Queries } from '../db/client'
import { factorsOf, replaceRecoveryCodes, takeRecoveryCode, updateFactor } from '../db/factors'
import { sha256 } from '../domain/hash'
import { readCode, recoveryCodeCount } from '../domain/second-factor'
import { matchingStep, newRecoveryCode } from '../providers/one-time-codes'
import { unseal } from '../providers/sealed'

/** What the shared secret of a person's app is sealed for: theirs, and for nothing else. */
export const totpPurpose = (userId: string) => `totp/${userId}`

/** By which second factor a code was given. */
export type ByCode = 'totp' | 'recovery_code'

/**
 * Takes a code of a person's app or one of their recovery codes, inside the caller's transaction: it is not taken twice.
 * Null where it is wrong, used up or of nothing that stands.
 */
export function takeCode(
  tx: Queries,
  { userId, typed, now, vaultSecret }: { userId: string; typed: string; now: string; vaultSecret: string },
): ByCode | null {
  const { kind, code } = readCode(typed)
  if (kind === 'recovery')
    return takeRecoveryCode(tx, userId, recoveryHash(userId, code), now) ? 'recovery_code' : null
  for (const { id, sealedSecret, lastStep } of factorsOf(tx, userId)) {
    const secret = sealedSecret && unseal(vaultSecret, totpPurpose(userId), sealedSecret)
    const step = secret ? matchingStep(secret, code, now, lastStep) : null
    if (step === null) continue
    updateFactor(tx, id, { lastStep: step, lastUsedAt: now })
    return 'totp'
  }
  return null
}

/** Makes new recovery codes in the place of the old ones; answers them, to be shown this once. */
export function newRecoveryCodes(tx: Queries, userId: string, now: string): string[] {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode)
  const hashes = codes.map(code => recoveryHash(userId, readCode(code).code))
  replaceRecoveryCodes(tx, userId, hashes, now)
  return codes
}

/** 79 random bits need no slow hash; the person's id keeps one code from being two people's. */
function recoveryHash(userId: string, code: string): string {
  return sha256(`bianyi/recovery/v1\n${userId}\n${code}`)
}
