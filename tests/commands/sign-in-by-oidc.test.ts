import { describe, expect, it } from 'vitest'
import { invitePerson } from '@/commands/invite-person'
import { recogniseSession } from '@/commands/recognise'
import { type Claims, signInByOidc } from '@/commands/sign-in-by-oidc'
import type { Database } from '@/db/client'
import { setSuspension } from '@/db/people'
import type { Role } from '@/domain/words'
import { accountOf, member } from '../support/accounts'
import { ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, noon, person } from '../support/people'

const claims: Claims = {
  issuer: 'https://login.example.edu',
  subject: 's-1',
  email: 'Member@example.org',
  emailVerified: true,
  name: 'A Member',
}
const enter = (db: Database, more: Partial<Claims> = {}, joinAs: Role | null = null) => {
  const entered = signInByOidc({ db, now: noon, joinAs }, { ...claims, ...more }, 'test')
  return entered.ok ? recogniseSession(db, entered.value.secret, noon, false)?.actor : entered.refusal.code
}

describe('a university’s own sign-in', () => {
  it('lets a member in by their verified address, and from then on by who they are there', async () => {
    const db = freshDatabase()
    const { userId } = await member(db, ['editor'])
    expect(enter(db)).toMatchObject({ userId, roles: ['editor'], fresh: true })
    expect(enter(db, { email: 'new-address@example.org', emailVerified: false })).toMatchObject({ userId })
    expect(enter(db, { subject: 's-2' })).toBe('oidc_mismatch')
    setSuspension(db, userId, { at: noon, by: null })
    expect(enter(db)).toBe('oidc_unknown')
  })

  it('makes an account of nobody who was not invited, unless that was decided', async () => {
    const db = freshDatabase()
    const admin = person(db, ['admin'])
    const other = { subject: 's-9', email: 'guest@example.org', name: 'A Guest' }
    expect(enter(db, other)).toBe('oidc_unknown')
    ok(invitePerson(as(db, admin), { email: 'guest@example.org', roles: ['reviewer'] }))
    expect(enter(db, { ...other, emailVerified: false })).toBe('oidc_unverified')
    expect(enter(db, other)).toMatchObject({ name: 'A Guest', roles: ['reviewer'] })
    expect(accountOf(db, 'guest@example.org').passwordHash).toBeNull()
    expect(enter(db, { subject: 's-8', email: 'third@example.org' }, 'assistant')).toMatchObject({
      roles: ['assistant'],
    })
  })
})
