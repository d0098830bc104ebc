import { describe, expect, it } from 'vitest'
import {
  matchingStep,
  newRecoveryCode,
  newTotpSecret,
  stepAt,
  totpAddress,
  totpCode,
} from '@/providers/one-time-codes'

/** RFC 6238, appendix B, for SHA-1: the secret is the ASCII text 12345678901234567890. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const vectors: [number, string][] = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
]
const at = (seconds: number) => new Date(seconds * 1000).toISOString()

describe('codes of an app', () => {
  it.each(vectors)('are those of RFC 6238 at %d seconds', (seconds, code) => {
    expect(totpCode(secret, stepAt(at(seconds)), 8)).toBe(code)
  })

  it('are taken in their own thirty seconds and those beside, once', () => {
    const code = totpCode(secret, 100)
    const step = (seconds: number, after: number | null = null) =>
      matchingStep(secret, code, at(seconds), after)
    expect([2969, 2970, 3000, 3059, 3060].map(seconds => step(seconds))).toEqual([null, 100, 100, 100, null])
    expect(step(3000, 99)).toBe(100)
    expect(step(3000, 100)).toBeNull()
    expect([code.slice(1), `${code}0`, ''].map(wrong => matchingStep(secret, wrong, at(3000), null))).toEqual(
      [null, null, null],
    )
  })

  it('have secrets of 160 bits, which an app reads from an address', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/)
    expect(newTotpSecret()).not.toBe(newTotpSecret())
    expect(totpAddress('ABC', { account: 'a b@example.org', issuer: 'Bianyi' })).toBe(
      'otpauth://totp/Bianyi:a%20b%40example.org?secret=ABC&issuer=Bianyi',
    )
  })
})

it('a recovery code is sixteen letters that nobody mistakes', () => {
  const codes = new Set(Array.from({ length: 100 }, newRecoveryCode))
  expect(codes.size).toBe(100)
  for (const code of codes) expect(code).toMatch(/^([2-9a-hj-kmnp-z]{4}-){3}[2-9a-hj-kmnp-z]{4}$/)
})
