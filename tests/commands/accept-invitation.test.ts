import { describe, expect, it } from 'vitest'
import { acceptInvitation } from '@/commands/accept-invitation'
import { invitePerson } from '@/commands/invite-person'
import { offerFirstAdmin } from '@/commands/offer-first-admin'
import { offerPasswordReset } from '@/commands/offer-password-reset'
import { readInvitation } from '@/commands/read-invitation'
import { recogniseSession } from '@/commands/recognise'
import { revokeInvitation } from '@/commands/revoke-invitation'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/actor'
import { later } from '@/domain/session-limits'
import { accountOf, eventTypes, knock, member, passphrase, sessionOf } from '../support/accounts'
import { freshDatabase } from '../support/database'
import { as, noon, person } from '../support/people'

const hour = 60 * 60_000
const newcomer = { name: 'New Comer', password: passphrase }

function invited(db: Database, admin: Actor, email = 'new@example.org') {
  const outcome = invitePerson(as(db, admin), { email, roles: ['assistant', 'reviewer'] })
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

const accept = (db: Database, acceptance: Parameters<typeof acceptInvitation>[1], now = noon) =>
  acceptInvitation(as(db, null, now), acceptance)

const unusable = { ok: false, refusal: { code: 'link_unusable' } }

describe('an invitation', () => {
  it('makes a person with the roles it was bound to, who can sign in', async () => {
    const db = freshDatabase()
    const { secret } = invited(db, person(db, ['admin']))
    expect((await accept(db, { secret, ...newcomer })).ok).toBe(true)
    expect(accountOf(db, 'new@example.org')).toMatchObject({
      name: 'New Comer',
      roles: ['assistant', 'reviewer'],
    })
    expect((await knock(db, { email: 'new@example.org' })).ok).toBe(true)
    expect(eventTypes(db)).toEqual(['person.invited', 'person.added', 'session.opened'])
  })

  it('is stored as a hash only', () => {
    const db = freshDatabase()
    const { secret } = invited(db, person(db, ['admin']))
    expect(JSON.stringify(db.$client.prepare('select * from invitations').all())).not.toContain(secret)
  })

  it('works once, even for two at the same moment', async () => {
    const db = freshDatabase()
    const { secret } = invited(db, person(db, ['admin']))
    const both = await Promise.all([accept(db, { secret, ...newcomer }), accept(db, { secret, ...newcomer })])
    expect(both.filter(outcome => outcome.ok)).toHaveLength(1)
    expect(await accept(db, { secret, ...newcomer })).toEqual(unusable)
  })

  it('is not used up by looking at it', async () => {
    const db = freshDatabase()
    const { secret, expiresAt } = invited(db, person(db, ['admin']))
    const view = { kind: 'invitation', email: 'new@example.org', roles: ['assistant', 'reviewer'], expiresAt }
    expect(readInvitation(as(db, null), { secret })).toEqual({ ok: true, value: view })
    expect((await accept(db, { secret, ...newcomer })).ok).toBe(true)
    expect(readInvitation(as(db, null), { secret })).toEqual(unusable)
  })

  it('runs out after 72 hours', async () => {
    const db = freshDatabase()
    const { secret } = invited(db, person(db, ['admin']))
    expect(readInvitation(as(db, null, later(noon, 72 * hour - 1)), { secret }).ok).toBe(true)
    expect(await accept(db, { secret, ...newcomer }, later(noon, 72 * hour))).toEqual(unusable)
  })

  it('is ended by a second one to the same address, and by an admin', async () => {
    const db = freshDatabase()
    const admin = person(db, ['admin'])
    const first = invited(db, admin)
    const second = invited(db, admin, 'NEW@example.org')
    expect(await accept(db, { secret: first.secret, ...newcomer })).toEqual(unusable)
    expect(revokeInvitation(as(db, admin), { id: second.id }).ok).toBe(true)
    expect(await accept(db, { secret: second.secret, ...newcomer })).toEqual(unusable)
  })

  it('cannot be turned to another address or other roles by whoever uses it', async () => {
    const db = freshDatabase()
    const { secret } = invited(db, person(db, ['admin']))
    const outcome = await accept(db, { secret, ...newcomer, email: 'other@example.org' })
    expect(outcome).toMatchObject({ ok: true, value: { email: 'new@example.org' } })
  })

  it('stays usable after a weak password', async () => {
    const db = freshDatabase()
    const { secret } = invited(db, person(db, ['admin']))
    const weak = await accept(db, { secret, name: 'New Comer', password: 'too short' })
    expect(weak).toMatchObject({ refusal: { code: 'password_weak', facts: { reason: 'too_short' } } })
    expect((await accept(db, { secret, ...newcomer })).ok).toBe(true)
  })

  it('is refused for an address that has an account', async () => {
    const db = freshDatabase()
    const { email } = await member(db, ['editor'])
    expect(invitePerson(as(db, person(db, ['admin'])), { email, roles: ['editor'] })).toMatchObject({
      refusal: { code: 'email_taken' },
    })
  })

  it('is made by a freshly proved admin only', () => {
    const db = freshDatabase()
    const wish = { email: 'new@example.org', roles: ['admin' as const] }
    expect(invitePerson(as(db, person(db, ['editor'])), wish)).toMatchObject({
      refusal: { code: 'role_required' },
    })
    expect(invitePerson(as(db, { ...person(db, ['admin']), fresh: false }), wish)).toMatchObject({
      refusal: { code: 'fresh_proof_required' },
    })
    expect(eventTypes(db)).toEqual([])
  })
})

describe('the first admin', () => {
  it('joins by the link of the first start, with an address of their own', async () => {
    const db = freshDatabase()
    const secret = offerFirstAdmin(db, noon)
    expect(await accept(db, { secret, ...newcomer })).toMatchObject({
      refusal: { code: 'invalid', facts: { field: 'email' } },
    })
    expect((await accept(db, { secret, ...newcomer, email: 'first@example.org' })).ok).toBe(true)
    expect(accountOf(db, 'first@example.org').roles).toEqual(['admin'])
    expect(await accept(db, { secret, ...newcomer, email: 'second@example.org' })).toEqual(unusable)
  })

  it('cannot use the link of an earlier start', async () => {
    const db = freshDatabase()
    const earlier = offerFirstAdmin(db, noon)
    offerFirstAdmin(db, later(noon, 1000))
    expect(await accept(db, { secret: earlier, ...newcomer, email: 'first@example.org' })).toEqual(unusable)
  })
})

describe('a reset of a password', () => {
  it('sets a new one within half an hour and ends every session', async () => {
    const db = freshDatabase()
    const admin = person(db, ['admin'])
    const actor = await member(db, ['editor'])
    const session = await sessionOf(db)
    const link = offerPasswordReset(as(db, admin), { userId: actor.userId })
    if (!link.ok) throw new Error(link.refusal.code)
    expect(recogniseSession(db, session, noon, false)).not.toBeNull()
    const password = 'a different sentence with many words'
    expect((await accept(db, { secret: link.value.secret, password })).ok).toBe(true)
    expect(recogniseSession(db, session, noon, false)).toBeNull()
    expect((await knock(db)).ok).toBe(false)
    expect((await knock(db, { password })).ok).toBe(true)
  })

  it('comes too late after half an hour', async () => {
    const db = freshDatabase()
    const actor = await member(db, ['editor'])
    const link = offerPasswordReset(as(db, person(db, ['admin'])), { userId: actor.userId })
    if (!link.ok) throw new Error(link.refusal.code)
    const late = later(noon, 30 * 60_000)
    expect(await accept(db, { secret: link.value.secret, password: passphrase }, late)).toEqual(unusable)
  })
})
