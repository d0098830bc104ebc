import { verify } from '@node-rs/argon2'
import { describe, expect, it, vi } from 'vitest'
import { isOutdatedHash } from '@/commands/passwords'
import { signInToDemo } from '@/commands/sign-in-to-demo'
import { setPasswordHash, setSuspension } from '@/db/people'
import { later } from '@/domain/session-limits'
import { accountOf, eventTypes, knock, member, sessionOf } from '../support/accounts'
import { freshDatabase } from '../support/database'
import { noon, person } from '../support/people'

// The real thing, watched: which hashes are worked through is what a stranger could measure.
vi.mock('@node-rs/argon2', async importOriginal => {
  const real = await importOriginal<typeof import('@node-rs/argon2')>()
  return { ...real, verify: vi.fn(real.verify) }
})

const codeOf = (outcome: Awaited<ReturnType<typeof knock>>) => (outcome.ok ? 'in' : outcome.refusal.code)

describe('signing in', () => {
  it('opens a session, stores only its hash, and tells the history', async () => {
    const db = freshDatabase()
    await member(db, ['editor'])
    const secret = await sessionOf(db)
    const rows = JSON.stringify(db.$client.prepare('select * from sessions').all())
    expect(Buffer.from(secret, 'base64url').length).toBe(32)
    expect(rows).not.toContain(secret)
    expect(eventTypes(db)).toEqual(['session.opened'])
  })

  it('takes the address in any case, and with blanks around it', async () => {
    const db = freshDatabase()
    await member(db, ['editor'])
    expect(codeOf(await knock(db, { email: '  Member@Example.ORG ' }))).toBe('in')
  })

  it('answers a wrong password, an unknown address and a suspended person alike', async () => {
    const db = freshDatabase()
    const actor = await member(db, ['editor'])
    person(db, ['admin'], { email: 'no-password@example.org' })
    const answers = [
      await knock(db, { password: 'not the right one, sorry' }),
      await knock(db, { email: 'stranger@example.org' }),
      await knock(db, { email: 'no-password@example.org' }),
      await knock(db, { email: 'not an address' }),
    ]
    setSuspension(db, actor.userId, { at: noon, by: null })
    answers.push(await knock(db))
    expect(new Set(answers.map(answer => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ok: false, refusal: { code: 'sign_in_failed' } })]),
    )
    expect(eventTypes(db)).toEqual(Array(5).fill('sign_in.refused'))
  })

  it('runs the same hash for an unknown address', async () => {
    const db = freshDatabase()
    await member(db, ['editor'])
    vi.mocked(verify).mockClear()
    await knock(db, { email: 'member@example.org', password: 'not the right one, sorry' })
    await knock(db, { email: 'stranger@example.org', password: 'not the right one, sorry' })
    const costs = vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split('$').slice(0, 4).join('$'))
    expect(costs).toHaveLength(2)
    expect(costs[1]).toBe(costs[0])
  })

  it('lets at most five of two hundred guesses at one moment through to the password', async () => {
    const db = freshDatabase()
    await member(db, ['editor'])
    const guesses = Array.from({ length: 200 }, (_, n) =>
      knock(db, { password: `guess number ${n} of many` }),
    )
    const codes = (await Promise.all(guesses)).map(codeOf)
    expect(codes.filter(code => code === 'sign_in_failed')).toHaveLength(5)
    expect(codes.filter(code => code === 'too_many_requests')).toHaveLength(195)
    const refusals = eventTypes(db)
    expect(refusals).toHaveLength(5)
  })

  it('says how long to wait, and lets the owner in after it with a clean slate', async () => {
    const db = freshDatabase()
    await member(db, ['editor'])
    for (let n = 0; n < 5; n++) await knock(db, { password: 'not the right one, sorry' })
    const early = await knock(db)
    expect(early).toEqual({ ok: false, refusal: { code: 'too_many_requests', facts: { retryAfter: 1 } } })
    expect(codeOf(await knock(db, { now: later(noon, 1000) }))).toBe('in')
    expect(codeOf(await knock(db, { password: 'not the right one, sorry', now: later(noon, 1001) }))).toBe(
      'sign_in_failed',
    )
  })

  it('slows down one network address that tries many accounts', async () => {
    const db = freshDatabase()
    const tries = []
    for (let n = 0; n < 31; n++)
      tries.push(codeOf(await knock(db, { email: `a${n}@example.org`, address: '203.0.113.9' })))
    expect(tries.at(29)).toBe('sign_in_failed')
    expect(tries.at(30)).toBe('too_many_requests')
    expect(codeOf(await knock(db, { email: 'b@example.org', address: '203.0.113.10' }))).toBe(
      'sign_in_failed',
    )
  })

  it('replaces a hash made at a lower cost by one at today’s', async () => {
    const db = freshDatabase()
    const actor = await member(db, ['editor'])
    const { hash } = await import('@node-rs/argon2')
    const { passphrase } = await import('../support/accounts')
    setPasswordHash(
      db,
      actor.userId,
      await hash(passphrase, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
    )
    expect(codeOf(await knock(db))).toBe('in')
    const stored = accountOf(db, actor.email).passwordHash ?? ''
    expect(isOutdatedHash(stored)).toBe(false)
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  })
})

describe('one click into the demo', () => {
  it('enters by the part somebody plays or by id, but never as a suspended person', () => {
    const db = freshDatabase()
    const editor = person(db, ['editor'], { email: 'editor@demo.invalid' })
    const door = { db, now: noon }
    expect(signInToDemo(door, { role: 'editor', userAgent: null }).ok).toBe(true)
    expect(signInToDemo(door, { userId: editor.userId, userAgent: null }).ok).toBe(true)
    expect(signInToDemo(door, { role: 'nobody', userAgent: null })).toMatchObject({
      refusal: { code: 'sign_in_failed' },
    })
    setSuspension(db, editor.userId, { at: noon, by: null })
    expect(signInToDemo(door, { role: 'editor', userAgent: null }).ok).toBe(false)
  })
})
