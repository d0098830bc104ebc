import { describe, expect, it } from 'vitest'
import { addPerson } from '@/commands/add-person'
import { changeRoles } from '@/commands/change-roles'
import { readAccounts, readPeople } from '@/commands/read-people'
import { restorePerson } from '@/commands/restore-person'
import { suspendPerson } from '@/commands/suspend-person'
import { rolesOf } from '@/db/people'
import { eventTypes, knock, member } from '../support/accounts'
import { freshDatabase } from '../support/database'
import { as, person, stale, team } from '../support/people'

describe('the last admin', () => {
  it('can be neither suspended nor stripped of the role, by themselves or by another', () => {
    const db = freshDatabase()
    const admin = person(db, ['admin', 'editor'])
    person(db, ['admin'], { suspended: true })
    const lastAdmin = { ok: false, refusal: { code: 'last_admin' } }
    expect(suspendPerson(as(db, admin), { userId: admin.userId })).toEqual(lastAdmin)
    expect(changeRoles(as(db, admin), { userId: admin.userId, roles: ['editor'] })).toEqual(lastAdmin)
    expect(rolesOf(db, admin.userId)).toEqual(['editor', 'admin'])
    expect(eventTypes(db)).toEqual([])
  })

  it('is the last no more when there is another', () => {
    const db = freshDatabase()
    const admin = person(db, ['admin'])
    const other = person(db, ['admin'])
    expect(suspendPerson(as(db, admin), { userId: other.userId }).ok).toBe(true)
    expect(restorePerson(as(db, admin), { userId: other.userId }).ok).toBe(true)
    expect(changeRoles(as(db, other), { userId: admin.userId, roles: ['editor'] }).ok).toBe(true)
    expect(eventTypes(db)).toEqual(['person.suspended', 'person.restored', 'roles.changed'])
  })
})

describe('managing people', () => {
  it('is refused to everybody but an admin who has just proved themselves', () => {
    const db = freshDatabase()
    const { assistant, reviewer, editor, admin } = team(db)
    const wish = { userId: editor.userId, roles: ['admin' as const] }
    for (const actor of [assistant, reviewer, editor])
      expect(changeRoles(as(db, actor), wish)).toMatchObject({ refusal: { code: 'role_required' } })
    expect(changeRoles(as(db, null), wish)).toMatchObject({ refusal: { code: 'not_signed_in' } })
    expect(changeRoles(as(db, stale(admin)), wish)).toMatchObject({
      refusal: { code: 'fresh_proof_required' },
    })
    expect(suspendPerson(as(db, editor), { userId: admin.userId })).toMatchObject({
      refusal: { code: 'role_required' },
    })
    expect(rolesOf(db, editor.userId)).toEqual(['editor'])
  })

  it('writes nothing when nothing changes', () => {
    const db = freshDatabase()
    const { admin, editor } = team(db)
    expect(changeRoles(as(db, admin), { userId: editor.userId, roles: ['editor'] }).ok).toBe(true)
    expect(restorePerson(as(db, admin), { userId: editor.userId }).ok).toBe(true)
    expect(eventTypes(db)).toEqual([])
  })

  it('keeps a suspended person out, and lets them in again with the password they had', async () => {
    const db = freshDatabase()
    const admin = person(db, ['admin'])
    const actor = await member(db, ['editor'])
    suspendPerson(as(db, admin), { userId: actor.userId })
    expect((await knock(db)).ok).toBe(false)
    restorePerson(as(db, admin), { userId: actor.userId })
    expect((await knock(db)).ok).toBe(true)
  })

  it('adds a person once', async () => {
    const db = freshDatabase()
    const admin = person(db, ['admin'])
    const wish = { email: 'Some@Example.org', name: 'Some One', roles: ['editor' as const] }
    expect(await addPerson(as(db, admin), wish)).toMatchObject({
      ok: true,
      value: { email: 'some@example.org' },
    })
    expect(await addPerson(as(db, admin), wish)).toMatchObject({ refusal: { code: 'email_taken' } })
  })
})

describe('the list of members', () => {
  it('shows every member names and ids, and nothing else of each other', () => {
    const db = freshDatabase()
    const { reviewer } = team(db)
    const outcome = readPeople(as(db, reviewer))
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    expect(outcome.value.items).toHaveLength(4)
    for (const item of outcome.value.items) expect(Object.keys(item).sort()).toEqual(['id', 'name'])
  })

  it('shows an admin addresses and roles, but no hash', async () => {
    const db = freshDatabase()
    const admin = person(db, ['admin'])
    await member(db, ['editor'])
    const outcome = readAccounts(as(db, admin))
    expect(JSON.stringify(outcome)).toContain('member@example.org')
    expect(JSON.stringify(outcome)).not.toContain('argon2')
    expect(readAccounts(as(db, person(db, ['editor'])))).toMatchObject({ refusal: { code: 'role_required' } })
  })

  it('goes on where the page before ended, also among people of one name', () => {
    const db = freshDatabase()
    for (let n = 0; n < 7; n++) person(db, ['reviewer'], { name: 'Same Name' })
    const admin = person(db, ['admin'])
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const outcome = readPeople(as(db, admin), { limit: 3, cursor })
      if (!outcome.ok) throw new Error(outcome.refusal.code)
      seen.push(...outcome.value.items.map(item => item.id))
      cursor = outcome.value.nextCursor ?? undefined
    } while (cursor)
    expect(new Set(seen).size).toBe(8)
    expect(seen).toHaveLength(8)
  })

  it('refuses a cursor that it did not give out', () => {
    const db = freshDatabase()
    const admin = person(db, ['admin'])
    expect(readPeople(as(db, admin), { cursor: 'nonsense' })).toMatchObject({
      refusal: { code: 'malformed' },
    })
  })
})
