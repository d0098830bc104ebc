import { describe, expect, it } from 'vitest'
import { createToken, type Scope } from '@/commands/create-token'
import { readTokens } from '@/commands/read-tokens'
import { recogniseToken } from '@/commands/recognise'
import { revokeToken } from '@/commands/revoke-token'
import { suspendPerson } from '@/commands/suspend-person'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/actor'
import { later } from '@/domain/session-limits'
import { eventTypes } from '../support/accounts'
import { freshDatabase } from '../support/database'
import { as, byToken, noon, person, stale } from '../support/people'

const day = 24 * 60 * 60_000

function tokenOf(
  db: Database,
  actor: Actor,
  scopes: Scope[] = ['read', 'write', 'approve'],
  expiresAt?: string,
) {
  const outcome = createToken(as(db, actor), { name: 'script', scopes, expiresAt })
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

describe('an access token', () => {
  it('stands for its person, is shown once and stored as a hash', () => {
    const db = freshDatabase()
    const editor = person(db, ['editor'])
    const { token, id } = tokenOf(db, editor)
    expect(recogniseToken(db, token, noon, false)).toEqual({
      ...editor,
      via: 'token',
      fresh: true,
      canWrite: true,
    })
    const listed = readTokens(as(db, editor))
    expect(JSON.stringify(listed)).toContain(id)
    expect(JSON.stringify([listed, db.$client.prepare('select * from access_tokens').all()])).not.toContain(
      token,
    )
    expect(eventTypes(db)).toEqual(['token.created'])
  })

  it('does no more than its scopes', () => {
    const db = freshDatabase()
    const editor = person(db, ['editor'])
    expect(recogniseToken(db, tokenOf(db, editor, []).token, noon, false)).toMatchObject({
      canWrite: false,
      fresh: false,
    })
    expect(recogniseToken(db, tokenOf(db, editor, ['write']).token, noon, false)).toMatchObject({
      canWrite: true,
      fresh: false,
    })
  })

  it('gets scope approve only after fresh proof', () => {
    const db = freshDatabase()
    const editor = person(db, ['editor'])
    const wish = { name: 'script', scopes: ['approve' as const] }
    expect(createToken(as(db, stale(editor)), wish)).toMatchObject({
      refusal: { code: 'fresh_proof_required' },
    })
    const weaker = byToken(editor, { approve: false })
    expect(createToken(as(db, weaker), wish)).toMatchObject({ refusal: { code: 'scope_required' } })
    const reading = byToken(editor, { canWrite: false })
    expect(createToken(as(db, reading), { name: 'script', scopes: ['write'] })).toMatchObject({
      refusal: { code: 'scope_required' },
    })
  })

  it('runs out, after ninety days when nothing was said', () => {
    const db = freshDatabase()
    const editor = person(db, ['editor'])
    const { token } = tokenOf(db, editor)
    expect(recogniseToken(db, token, later(noon, 90 * day - 1), false)).not.toBeNull()
    expect(recogniseToken(db, token, later(noon, 90 * day), false)).toBeNull()
  })

  it.each([
    ['in the past', later(noon, -1)],
    ['in two years', later(noon, 730 * day)],
    ['never', 'never'],
  ])('cannot be made to run out %s', (_when, expiresAt) => {
    const db = freshDatabase()
    const outcome = createToken(as(db, person(db, ['editor'])), { name: 'script', scopes: [], expiresAt })
    expect(outcome).toMatchObject({ refusal: { code: 'invalid', facts: { field: 'expiresAt' } } })
  })

  it('is ended by its person and by nobody else', () => {
    const db = freshDatabase()
    const editor = person(db, ['editor'])
    const { token, id } = tokenOf(db, editor)
    expect(revokeToken(as(db, person(db, ['admin'])), { id })).toMatchObject({
      refusal: { code: 'not_found' },
    })
    expect(recogniseToken(db, token, noon, false)).not.toBeNull()
    expect(revokeToken(as(db, editor), { id }).ok).toBe(true)
    expect(recogniseToken(db, token, noon, false)).toBeNull()
  })

  it('of a suspended person opens nothing', () => {
    const db = freshDatabase()
    const editor = person(db, ['editor'])
    const { token } = tokenOf(db, editor)
    suspendPerson(as(db, person(db, ['admin'])), { userId: editor.userId })
    expect(recogniseToken(db, token, noon, false)).toBeNull()
  })
})
