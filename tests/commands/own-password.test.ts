import { describe, expect, it } from 'vitest'
import { changePassword } from '@/commands/change-password'
import { proveFreshly } from '@/commands/prove-freshly'
import { readSessions } from '@/commands/read-sessions'
import { recogniseSession } from '@/commands/recognise'
import { later } from '@/domain/session-limits'
import { eventTypes, knock, member, passphrase, sessionOf } from '../support/accounts'
import { freshDatabase } from '../support/database'
import { vaultSecret } from '../support/drafts'
import { as, noon } from '../support/people'

const next = 'a different sentence with many words'
const minute = 60_000

async function signedIn() {
  const db = freshDatabase()
  const actor = await member(db, ['editor'])
  const secret = await sessionOf(db)
  const session = (now = noon) => recogniseSession(db, secret, now, false)
  return { db, actor, session }
}

describe('changing one’s password', () => {
  it('ends every session and leaves only the new password', async () => {
    const { db, actor, session } = await signedIn()
    expect(await changePassword(as(db, actor), { current: passphrase, next })).toEqual({
      ok: true,
      value: null,
    })
    expect(session()).toBeNull()
    expect((await knock(db)).ok).toBe(false)
    expect((await knock(db, { password: next })).ok).toBe(true)
    expect(eventTypes(db).slice(1, 3)).toEqual(['password.changed', 'session.ended'])
  })

  it('needs the old one, and a new one that is strong', async () => {
    const { db, actor, session } = await signedIn()
    expect(await changePassword(as(db, actor), { current: 'not the right one', next })).toMatchObject({
      refusal: { code: 'sign_in_failed' },
    })
    expect(
      await changePassword(as(db, actor), { current: passphrase, next: 'aaaaaaaaaaaaaaaa' }),
    ).toMatchObject({
      refusal: { code: 'password_weak' },
    })
    expect(session()).not.toBeNull()
  })

  it('is no place to guess the old one either', async () => {
    const { db, actor } = await signedIn()
    for (let n = 0; n < 5; n++) await changePassword(as(db, actor), { current: `guess number ${n}`, next })
    expect(await changePassword(as(db, actor), { current: passphrase, next })).toMatchObject({
      refusal: { code: 'too_many_requests' },
    })
  })
})

const place = { site: { origin: 'http://localhost', host: 'localhost' }, vaultSecret }

describe('proving anew who is there', () => {
  it('gives five minutes from now', async () => {
    const { db, actor, session } = await signedIn()
    const now = later(noon, 30 * minute)
    const found = session(now)
    expect(found?.actor.fresh).toBe(false)
    const proof = await proveFreshly(as(db, actor, now), {
      sessionId: found?.sessionId ?? '',
      proof: { password: passphrase },
      ...place,
    })
    expect(proof).toEqual({ ok: true, value: { freshUntil: later(now, 5 * minute) } })
    expect(session(later(now, 5 * minute - 1))?.actor.fresh).toBe(true)
    expect(session(later(now, 5 * minute))?.actor.fresh).toBe(false)
  })

  it('does nothing for a wrong password or another person’s session', async () => {
    const { db, actor, session } = await signedIn()
    const now = later(noon, 30 * minute)
    const sessionId = session(now)?.sessionId ?? ''
    expect(
      await proveFreshly(as(db, actor, now), {
        sessionId,
        proof: { password: 'not the right one' },
        ...place,
      }),
    ).toMatchObject({
      refusal: { code: 'sign_in_failed' },
    })
    const other = await member(db, ['admin'], 'other@example.org')
    expect(
      await proveFreshly(as(db, other, now), { sessionId, proof: { password: passphrase }, ...place }),
    ).toMatchObject({
      refusal: { code: 'not_signed_in' },
    })
    expect(session(now)?.actor.fresh).toBe(false)
  })
})

describe('one’s own sessions', () => {
  it('are listed without their secrets, and the one that asks is marked', async () => {
    const { db, actor, session } = await signedIn()
    await sessionOf(db, later(noon, minute))
    await member(db, ['admin'], 'other@example.org')
    await sessionOf(db, noon, 'other@example.org')
    const sessionId = session()?.sessionId ?? ''
    const outcome = readSessions(as(db, actor), { sessionId })
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    expect(outcome.value.items.map(item => item.current)).toEqual([false, true])
    expect(Object.keys(outcome.value.items[0] ?? {})).not.toContain('tokenHash')
  })
})
