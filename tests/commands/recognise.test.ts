import { describe, expect, it } from 'vitest'
import { changeRoles } from '@/commands/change-roles'
import { endSession, signOut } from '@/commands/end-session'
import { recogniseSession } from '@/commands/recognise'
import { signInToDemo } from '@/commands/sign-in-to-demo'
import { suspendPerson } from '@/commands/suspend-person'
import { later } from '@/domain/session-limits'
import { eventTypes, member, sessionOf } from '../support/accounts'
import { freshDatabase } from '../support/database'
import { as, noon, person } from '../support/people'

const minute = 60_000
const hour = 60 * minute

async function signedIn(...roles: Parameters<typeof member>[1][number][]) {
  const db = freshDatabase()
  const actor = await member(db, roles)
  const secret = await sessionOf(db)
  const at = (now: string) => recogniseSession(db, secret, now, false)
  return { db, actor, secret, at }
}

describe('a session', () => {
  it('stands for its person with a fresh proof of five minutes', async () => {
    const { actor, at } = await signedIn('editor')
    expect(at(later(noon, 5 * minute - 1))?.actor).toEqual({
      userId: actor.userId,
      name: actor.name,
      roles: ['editor'],
      suspended: false,
      via: 'session',
      fresh: true,
      canWrite: true,
    })
    expect(at(later(noon, 5 * minute))?.actor.fresh).toBe(false)
  })

  it('of an editor ends after an hour away', async () => {
    const { at } = await signedIn('editor')
    expect(at(later(noon, hour))).not.toBeNull()
    expect(at(later(noon, 2 * hour + 1))).toBeNull()
  })

  it('of an editor at work ends after twelve hours', async () => {
    const { at } = await signedIn('editor')
    for (let h = 1; h < 12; h++) expect(at(later(noon, h * hour))).not.toBeNull()
    expect(at(later(noon, 12 * hour))).toBeNull()
  })

  it('of an assistant outlasts a long lunch', async () => {
    const { at } = await signedIn('assistant')
    expect(at(later(noon, 11 * hour))).not.toBeNull()
    expect(at(later(noon, 12 * hour))).toBeNull()
  })

  it('writes down that somebody was here once a minute at most', async () => {
    const { db, at } = await signedIn('editor')
    const seen = () => db.$client.prepare('select last_seen_at from sessions').pluck().get()
    at(later(noon, minute - 1))
    expect(seen()).toBe(noon)
    at(later(noon, minute))
    expect(seen()).toBe(later(noon, minute))
  })

  it('is nobody’s for a secret that was never given out', async () => {
    const { db } = await signedIn('editor')
    expect(recogniseSession(db, 'guess', noon, false)).toBeNull()
  })

  it('ends at once by signing out, and only once in the history', async () => {
    const { db, secret, at } = await signedIn('editor')
    signOut(db, secret, noon)
    signOut(db, secret, noon)
    expect(at(noon)).toBeNull()
    expect(eventTypes(db)).toEqual(['session.opened', 'session.ended'])
  })

  it('can be ended from another one of the same person, and by nobody else', async () => {
    const { db, actor, at } = await signedIn('editor')
    const sessionId = at(noon)?.sessionId ?? ''
    expect(endSession(as(db, person(db, ['admin'])), { sessionId })).toMatchObject({
      refusal: { code: 'not_found' },
    })
    expect(at(noon)).not.toBeNull()
    expect(endSession(as(db, actor), { sessionId }).ok).toBe(true)
    expect(at(noon)).toBeNull()
  })

  it('uses a changed role at the next request, without a new sign-in but without the old proof', async () => {
    const { db, actor, at } = await signedIn('editor')
    changeRoles(as(db, person(db, ['admin'])), { userId: actor.userId, roles: ['reviewer', 'admin'] })
    expect(at(noon)?.actor).toMatchObject({ roles: ['reviewer', 'admin'], fresh: false })
  })

  it('is refused at the next request after a suspension', async () => {
    const { db, actor, at } = await signedIn('editor')
    suspendPerson(as(db, person(db, ['admin'])), { userId: actor.userId })
    expect(at(noon)).toBeNull()
  })

  it('of the demo stays fresh for weeks', () => {
    const db = freshDatabase()
    person(db, ['editor'], { email: 'editor@demo.invalid' })
    const entered = signInToDemo({ db, now: noon }, { role: 'editor', userAgent: null })
    if (!entered.ok) throw new Error('not entered')
    const weeksLater = later(noon, 20 * 24 * hour)
    expect(recogniseSession(db, entered.value.secret, weeksLater, true)?.actor.fresh).toBe(true)
  })

  it('has 256 bits that never repeat', async () => {
    const db = freshDatabase()
    person(db, ['editor'], { email: 'editor@demo.invalid' })
    const secrets = Array.from({ length: 1000 }, () => {
      const entered = signInToDemo({ db, now: noon }, { role: 'editor', userAgent: null })
      return entered.ok ? entered.value.secret : ''
    })
    expect(new Set(secrets).size).toBe(1000)
    expect(secrets.every(secret => Buffer.from(secret, 'base64url').length === 32)).toBe(true)
  })
})
