import { describe, expect, it } from 'vitest'
import { askForProof, proveFreshly } from '@/commands/prove-freshly'
import { recogniseSession } from '@/commands/recognise'
import { removeFactor } from '@/commands/remove-factor'
import { confirmPasskey, offerPasskey } from '@/commands/set-up-passkey'
import { signInByPasskey } from '@/commands/sign-in-by-passkey'
import { askForPasskey } from '@/commands/take-passkey'
import { setSuspension } from '@/db/people'
import type { Outcome } from '@/domain/decision'
import { later } from '@/domain/session-limits'
import { member } from '../support/accounts'
import { ok } from '../support/article'
import { authenticator } from '../support/authenticator'
import { freshDatabase } from '../support/database'
import { vaultSecret } from '../support/drafts'
import { as, noon } from '../support/people'

const site = { origin: 'https://news.example.org', host: 'news.example.org' }
const minute = 60_000
const codeOf = <T>(outcome: Outcome<T>) => (outcome.ok ? 'in' : outcome.refusal.code)

async function withPasskey() {
  const db = freshDatabase()
  const actor = await member(db, ['editor'])
  const key = authenticator(site)
  const answer = key.create(ok(await offerPasskey(as(db, actor), site)))
  const made = ok(await confirmPasskey(as(db, actor), { answer, name: 'Laptop' }, site))
  const ask = (now = noon) => askForPasskey(db, { purpose: 'sign_in', userId: null, now }, site)
  const enter = (answer: Record<string, unknown>, now = noon) =>
    signInByPasskey({ db, now, site }, { answer, address: null, userAgent: 'test' })
  return { db, actor, key, made, answer, ask, enter }
}

describe('a passkey', () => {
  it('signs its owner in by itself, as often as it is asked anew', async () => {
    const { db, key, ask, enter, made } = await withPasskey()
    expect(made.recoveryCodes).toHaveLength(10)
    for (let n = 0; n < 2; n++) {
      const entered = await enter(key.get(await ask()))
      const secret = entered.ok ? entered.value.secret : ''
      expect(recogniseSession(db, secret, noon, false)?.actor).toMatchObject({
        fresh: true,
        roles: ['editor'],
      })
    }
  })

  it('opens nothing with an answer that was used, is late, is of another site or key, or did not ask who is there', async () => {
    const { db, key, ask, enter } = await withPasskey()
    const used = key.get(await ask())
    expect(codeOf(await enter(used))).toBe('in')
    const late = key.get(await ask())
    const stranger = authenticator(site)
    // Each fails for a reason of its own, not for the tries before it.
    const alone = (answer: Record<string, unknown>, now = noon) => {
      db.$client.exec('delete from throttles')
      return enter(answer, now)
    }
    const tries = [
      await alone(used),
      await alone(late, later(noon, 5 * minute)),
      await alone(key.get(await ask(), { origin: 'https://evil.example.org' })),
      await alone(key.get(await ask(), { host: 'example.org' })),
      await alone(key.get(await ask(), { verified: false })),
      await alone(key.get(await ask(), { challenge: 'c29tZXRoaW5nIGVsc2U' })),
      await alone({ ...stranger.get(await ask()), id: used.id, rawId: used.id }),
      await alone(stranger.get(await ask())),
      await alone({}),
    ]
    expect(tries.map(codeOf)).toEqual(Array(9).fill('sign_in_failed'))
  })

  it('stands once: neither its challenge nor its key is taken again, and another’s challenge not at all', async () => {
    const { db, actor, key, answer } = await withPasskey()
    expect(codeOf(await confirmPasskey(as(db, actor), { answer, name: 'Again' }, site))).toBe(
      'passkey_refused',
    )
    const again = key.create(ok(await offerPasskey(as(db, actor), site)))
    expect(codeOf(await confirmPasskey(as(db, actor), { answer: again, name: 'Again' }, site))).toBe(
      'passkey_refused',
    )
    const other = await member(db, ['admin'], 'other@example.org')
    const stolen = authenticator(site).create(ok(await offerPasskey(as(db, actor), site)))
    expect(codeOf(await confirmPasskey(as(db, other), { answer: stolen, name: 'Mine' }, site))).toBe(
      'passkey_refused',
    )
    const evil = authenticator({ ...site, origin: 'https://evil.example.org' }).create(
      ok(await offerPasskey(as(db, actor), site)),
    )
    expect(codeOf(await confirmPasskey(as(db, actor), { answer: evil, name: 'Evil' }, site))).toBe(
      'passkey_refused',
    )
  })

  it('proves anew who is there, by an answer that was asked for that', async () => {
    const { db, actor, key, ask, enter } = await withPasskey()
    const entered = await enter(key.get(await ask()))
    const now = later(noon, 30 * minute)
    const found = recogniseSession(db, entered.ok ? entered.value.secret : '', now, false)
    const prove = (passkey: Record<string, unknown>) =>
      proveFreshly(as(db, actor, now), {
        sessionId: found?.sessionId ?? '',
        proof: { passkey },
        site,
        vaultSecret,
      })
    expect(found?.actor.fresh).toBe(false)
    expect(codeOf(await prove(key.get(await ask(now))))).toBe('passkey_refused')
    expect(codeOf(await prove(key.get(ok(await askForProof(as(db, actor, now), site)))))).toBe('in')
  })

  it('opens nothing once it was removed, or its owner suspended', async () => {
    const { db, actor, key, ask, enter, made } = await withPasskey()
    setSuspension(db, actor.userId, { at: noon, by: null })
    expect(codeOf(await enter(key.get(await ask())))).toBe('sign_in_failed')
    setSuspension(db, actor.userId, null)
    ok(removeFactor(as(db, actor), { factorId: made.id }))
    expect(codeOf(await enter(key.get(await ask())))).toBe('sign_in_failed')
  })
})
