import { describe, expect, it } from 'vitest'
import { createToken } from '@/commands/create-token'
import { readFactors } from '@/commands/read-factors'
import { readPeople } from '@/commands/read-people'
import { readSecurity } from '@/commands/read-security'
import { recogniseSession, recogniseToken } from '@/commands/recognise'
import { removeFactor, renewRecoveryCodes } from '@/commands/remove-factor'
import { endPersonsSessions, resetFactors } from '@/commands/reset-factors'
import { confirmCodes, offerCodes } from '@/commands/set-up-codes'
import { changeSignInSettings } from '@/commands/sign-in-settings'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/actor'
import type { Outcome } from '@/domain/decision'
import { later } from '@/domain/session-limits'
import { stepAt, totpCode } from '@/providers/one-time-codes'
import { accountOf, eventTypes, knock, member, sessionOf } from '../support/accounts'
import { ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { vaultSecret } from '../support/drafts'
import { as, byToken, noon, person, stale } from '../support/people'

const codeOf = <T>(outcome: Outcome<T>) => (outcome.ok ? 'in' : outcome.refusal.code)
const minute = 60_000

/** Sets up an app at noon; answers its secret and the recovery codes that came with it. */
function withApp(db: Database, actor: Actor, now = noon) {
  const { factorId, secret } = ok(offerCodes(as(db, actor, now), vaultSecret))
  const made = ok(
    confirmCodes(
      as(db, actor, now),
      { factorId, code: totpCode(secret, stepAt(now)), name: 'Phone' },
      vaultSecret,
    ),
  )
  return { factorId, secret, codes: made.recoveryCodes ?? [] }
}

describe('an app that makes codes', () => {
  it('stands once a code of it was given, with ten recovery codes', async () => {
    const db = freshDatabase()
    const actor = await member(db, ['editor'])
    const { factorId } = ok(offerCodes(as(db, actor), vaultSecret))
    const wrong = confirmCodes(as(db, actor), { factorId, code: '000000', name: 'Phone' }, vaultSecret)
    expect(codeOf(wrong)).toBe('second_factor_wrong')
    expect(ok(readFactors(as(db, actor))).items).toEqual([])
    expect(codeOf(await knock(db))).toBe('in')
    const { codes } = withApp(db, actor)
    expect(new Set(codes).size).toBe(10)
    expect(ok(readFactors(as(db, actor)))).toMatchObject({
      items: [{ kind: 'totp', name: 'Phone' }],
      recoveryCodesLeft: 10,
    })
  })

  it('keeps its secret sealed and the recovery codes as hashes', async () => {
    const db = freshDatabase()
    const { secret, codes } = withApp(db, await member(db, ['editor']))
    const stored = ['second_factors', 'recovery_codes', 'events'].map(table =>
      JSON.stringify(db.$client.prepare(`select * from ${table}`).all()),
    )
    for (const secretText of [secret, ...codes, ...codes.map(code => code.replaceAll('-', ''))])
      expect(stored.join()).not.toContain(secretText)
  })

  it('is asked for after the right password only, and its code opens once', async () => {
    const db = freshDatabase()
    const { secret } = withApp(db, await member(db, ['editor']))
    const now = later(noon, 10 * minute)
    const code = totpCode(secret, stepAt(now))
    expect(codeOf(await knock(db, { now, password: 'not the right one, sorry', code }))).toBe(
      'sign_in_failed',
    )
    expect(codeOf(await knock(db, { now }))).toBe('second_factor_required')
    expect(codeOf(await knock(db, { now, code: '123456' }))).toBe('second_factor_wrong')
    expect(codeOf(await knock(db, { now, code }))).toBe('in')
    expect(codeOf(await knock(db, { now, code }))).toBe('second_factor_wrong')
    expect(
      codeOf(await knock(db, { now: later(now, 30_000), code: totpCode(secret, stepAt(now) + 1) })),
    ).toBe('in')
  })

  it('lets nobody guess its codes: each wrong one is a try', async () => {
    const db = freshDatabase()
    withApp(db, await member(db, ['editor']))
    const codes = []
    for (let n = 0; n < 7; n++) {
      // Asking by the password alone in between forgives nothing.
      await knock(db)
      codes.push(codeOf(await knock(db, { code: String(100_000 + n) })))
    }
    expect(codes).toEqual([...Array(5).fill('second_factor_wrong'), ...Array(2).fill('too_many_requests')])
  })

  it('gives way to a recovery code, once; new ones put an end to the old', async () => {
    const db = freshDatabase()
    const actor = await member(db, ['editor'])
    const { codes } = withApp(db, actor)
    expect(codeOf(await knock(db, { code: codes[0]?.toUpperCase().replaceAll('-', ' ') }))).toBe('in')
    expect(codeOf(await knock(db, { code: codes[0] }))).toBe('second_factor_wrong')
    const { recoveryCodes } = ok(renewRecoveryCodes(as(db, actor)))
    expect(codeOf(await knock(db, { code: codes[1] }))).toBe('second_factor_wrong')
    expect(codeOf(await knock(db, { code: recoveryCodes[1] }))).toBe('in')
    expect(eventTypes(db)).toContain('recovery_codes.made')
  })

  it('is changed only at a session that was just proved, and only by its owner', async () => {
    const db = freshDatabase()
    const actor = await member(db, ['editor'])
    const { factorId } = withApp(db, actor)
    expect(codeOf(removeFactor(as(db, stale(actor)), { factorId }))).toBe('fresh_proof_required')
    expect(codeOf(removeFactor(as(db, byToken(actor)), { factorId }))).toBe('session_required')
    expect(codeOf(removeFactor(as(db, person(db, ['admin'])), { factorId }))).toBe('not_found')
    expect(codeOf(offerCodes(as(db, byToken(actor)), vaultSecret))).toBe('session_required')
    expect(codeOf(removeFactor(as(db, actor), { factorId }))).toBe('in')
    expect(codeOf(await knock(db))).toBe('in')
  })
})

describe('a second factor that is demanded', () => {
  it('keeps its roles from everything but setting one up, by session and by token, and never the demo', async () => {
    const db = freshDatabase()
    const admin = await member(db, ['admin'], 'admin@example.org')
    const editor = await member(db, ['editor'])
    const secret = await sessionOf(db)
    const { token } = ok(createToken(as(db, editor), { name: 'script', scopes: ['read', 'write'] }))
    const demand = () => changeSignInSettings(as(db, admin), { secondFactorFor: ['editor', 'admin'] })
    expect(codeOf(demand())).toBe('second_factor_needed')
    withApp(db, admin)
    expect(codeOf(demand())).toBe('in')

    const now = recogniseSession(db, secret, noon, false)?.actor ?? null
    expect(codeOf(readPeople(as(db, now)))).toBe('second_factor_needed')
    expect(codeOf(readPeople(as(db, recogniseToken(db, token, noon, false))))).toBe('second_factor_needed')
    expect(codeOf(readFactors(as(db, now)))).toBe('in')
    expect(codeOf(readPeople(as(db, recogniseSession(db, secret, noon, true)?.actor ?? null)))).toBe('in')
    withApp(db, now ?? editor)
    expect(codeOf(readPeople(as(db, recogniseSession(db, secret, noon, false)?.actor ?? null)))).toBe('in')
    expect(codeOf(readPeople(as(db, recogniseToken(db, token, noon, false))))).toBe('in')
  })
})

describe('what an administrator sees and does about it', () => {
  it('sees who has what, resets a lost factor, and ends sessions; each is recorded', async () => {
    const db = freshDatabase()
    const admin = await member(db, ['admin'], 'admin@example.org')
    const editor = await member(db, ['editor'])
    const secret = await sessionOf(db)
    withApp(db, editor)
    const seen = ok(readSecurity(as(db, admin))).items.find(({ id }) => id === editor.userId)
    expect(seen).toMatchObject({ hasPassword: true, factors: [{ kind: 'totp' }], sessions: [{}], tokens: [] })
    expect(JSON.stringify(seen)).not.toMatch(/hash|secret|argon/i)
    expect(codeOf(readSecurity(as(db, editor)))).toBe('role_required')
    expect(codeOf(resetFactors(as(db, stale(admin)), { userId: editor.userId }))).toBe('fresh_proof_required')

    expect(ok(resetFactors(as(db, admin), { userId: editor.userId }))).toEqual({ removed: 1 })
    expect(recogniseSession(db, secret, noon, false)).toBeNull()
    const again = await sessionOf(db)
    expect(ok(endPersonsSessions(as(db, admin), { userId: editor.userId }))).toEqual({ ended: 1 })
    expect(recogniseSession(db, again, noon, false)).toBeNull()
    expect(eventTypes(db).filter(type => type === 'factors.reset')).toHaveLength(1)
    expect(accountOf(db, editor.email).passwordHash).not.toBeNull()
  })
})

describe('a browser that is known', () => {
  it('lets the owner in while strangers guess at the account', async () => {
    const db = freshDatabase()
    await member(db, ['editor'])
    const first = await knock(db)
    const mark = first.ok ? first.value.mark : ''
    for (let n = 0; n < 30; n++) await knock(db, { password: `guess number ${n} of many` })
    expect(codeOf(await knock(db))).toBe('too_many_requests')
    expect(codeOf(await knock(db, { mark }))).toBe('in')
    expect(codeOf(await knock(db, { mark: `${mark}x` }))).toBe('too_many_requests')
    for (let n = 0; n < 5; n++) await knock(db, { mark, password: 'not the right one, sorry' })
    expect(codeOf(await knock(db, { mark }))).toBe('too_many_requests')
  })
})
