import { describe, expect, it } from 'vitest'
import { operations } from '@/app/api/contract/operations'
import { hashPassword } from '@/commands/passwords'
import { setPasswordHash } from '@/db/people'
import { stepAt, totpCode } from '@/providers/one-time-codes'
import { authenticator } from '../support/authenticator'
import { person } from '../support/people'
import { answered, cookieOf, itemsOf, origin, startServer, tokenOf } from './server'

const { db, people, tokens, call } = startServer()
const password = 'correct horse battery staple 7'
const headers = { origin }

describe('one’s own account', () => {
  it('approve is given to a token only by somebody who has just proved themselves', async () => {
    const json = { name: 'desk', scopes: ['read', 'write', 'approve'] }
    const meek = tokenOf(db, people.editor, ['read', 'write'])
    const refused = await call('POST', '/api/v1/me/tokens', { token: meek, json })
    expect(refused.body).toMatchObject({ status: 403, code: 'scope_required', scope: 'approve' })
    const made = await call('POST', '/api/v1/me/tokens', { token: tokens.editor, json })
    expect(made.status).toBe(201)
    const listed = await call('GET', '/api/v1/me/tokens', { token: tokens.editor })
    expect(JSON.stringify(listed.body)).not.toContain(String(made.body.token))
  })

  it('a token of somebody else is not there to be revoked', async () => {
    const listed = await call('GET', '/api/v1/me/tokens', { token: tokens.editor })
    const id = itemsOf(listed.body)[0]?.id
    const address = `/api/v1/me/tokens/${id}`
    expect((await call('DELETE', address, { token: tokens.assistant })).status).toBe(404)
    expect((await call('DELETE', address, { token: tokens.editor })).status).toBe(204)
  })

  it('a session that was proved long ago is asked for a password before it approves', async () => {
    const editor = person(db, ['editor'])
    setPasswordHash(db, editor.userId, await hashPassword(password))
    const cookie = await cookieOf(db, editor)
    db.$client.prepare("update sessions set fresh_until = '2020-01-01T00:00:00.000Z'").run()
    const json = { name: 'x', scopes: ['approve'] }
    const make = () => call('POST', '/api/v1/me/tokens', { cookie, json, headers })
    expect((await make()).body).toMatchObject({ status: 403, code: 'fresh_proof_required' })
    const wrong = await call('POST', '/api/v1/me/proof', { cookie, json: { password: 'no' }, headers })
    expect(wrong.body).toMatchObject({ status: 401, code: 'sign_in_failed' })
    expect((await call('POST', '/api/v1/me/proof', { cookie, json: { password }, headers })).status).toBe(200)
    expect((await make()).status).toBe(201)

    const sessions = await call('GET', '/api/v1/me/sessions', { cookie })
    expect(itemsOf(sessions.body)).toMatchObject([{ current: true }])
    const next = 'another horse battery staple 8'
    const changed = await call('POST', '/api/v1/me/password', {
      cookie,
      json: { current: password, next },
      headers,
    })
    expect(changed.status).toBe(204)
    expect((await call('GET', '/api/v1/me', { cookie })).status).toBe(401)
  })

  it('a session is ended from elsewhere', async () => {
    const cookie = await cookieOf(db, people.reviewer)
    const id = itemsOf((await call('GET', '/api/v1/me/sessions', { cookie })).body)[0]?.id
    const address = `/api/v1/me/sessions/${id}`
    expect((await call('DELETE', address, { token: tokens.assistant })).status).toBe(404)
    expect((await call('DELETE', address, { token: tokens.reviewer })).status).toBe(204)
    expect((await call('GET', '/api/v1/me', { cookie })).status).toBe(401)
  })
})

describe('the members', () => {
  it('are listed by id and name to every member, and never by their address', async () => {
    const { body } = await call('GET', '/api/v1/people?limit=2', { token: tokens.assistant })
    expect(itemsOf(body)).toHaveLength(2)
    expect(JSON.stringify(body)).not.toContain('@')
    const rest = await call('GET', `/api/v1/people?cursor=${body.nextCursor}`, { token: tokens.assistant })
    expect(itemsOf(rest.body).length).toBeGreaterThan(0)
    expect((await call('GET', '/api/v1/accounts', { token: tokens.editor })).status).toBe(403)
    expect((await call('GET', '/api/v1/accounts', { token: tokens.admin })).status).toBe(200)
  })

  it('an invited person joins by the link, once', async () => {
    const token = tokens.admin
    const json = { email: 'new@example.org', roles: ['reviewer'] }
    expect((await call('POST', '/api/v1/invitations', { token: tokens.editor, json })).status).toBe(403)
    const invited = await call('POST', '/api/v1/invitations', { token, json })
    const { secret } = invited.body
    expect(itemsOf((await call('GET', '/api/v1/invitations', { token })).body)).toHaveLength(1)
    const look = await call('POST', '/api/v1/invitations/look', { json: { secret }, headers })
    expect(look.body).toMatchObject({ email: 'new@example.org', roles: ['reviewer'] })
    const accept = (sent: Record<string, string>) =>
      call('POST', '/api/v1/invitations/accept', { json: { secret, password, name: 'Ann' }, headers: sent })
    expect((await accept({})).body).toMatchObject({ status: 403, code: 'origin_refused' })
    expect((await accept(headers)).status).toBe(200)
    expect((await accept(headers)).body).toMatchObject({ status: 422, code: 'link_unusable' })

    const again = await call('POST', '/api/v1/invitations', {
      token,
      json: { ...json, email: 'b@example.org' },
    })
    expect((await call('DELETE', `/api/v1/invitations/${again.body.id}`, { token })).status).toBe(204)
  })

  it('roles and suspension change together or not at all', async () => {
    const token = tokens.admin
    const { userId } = person(db, ['assistant'])
    const change = (id: string, json: unknown) => call('PATCH', `/api/v1/people/${id}`, { token, json })
    expect((await change(userId, { roles: ['editor'], suspended: true })).body).toEqual({
      id: userId,
      roles: ['editor'],
      suspended: true,
    })
    expect((await change(userId, { suspended: false })).body.suspended).toBe(false)
    const last = await change(people.admin.userId, { roles: ['admin', 'editor'], suspended: true })
    expect(last.body).toMatchObject({ status: 409, code: 'last_admin' })
    const me = await call('GET', '/api/v1/me', { token })
    expect(me.body.roles).toEqual(['admin'])
    expect((await call('POST', `/api/v1/people/${userId}/password-reset`, { token })).status).toBe(201)
  })

  it('what somebody proves themselves with is set up at a session, and reset by an admin', async () => {
    const editor = person(db, ['editor'])
    const cookie = await cookieOf(db, editor)
    const post = (path: string, json?: unknown) =>
      call('POST', `/api/v1/me/${path}`, { cookie, json, headers })
    const byToken = await call('POST', '/api/v1/me/factors/codes', { token: tokens.editor })
    expect(byToken.body).toMatchObject({ status: 403, code: 'session_required' })
    const { body: offer } = await post('factors/codes')
    const code = totpCode(String(offer.secret), stepAt(new Date().toISOString()))
    const made = await post('factors/codes/confirm', { factorId: offer.factorId, code, name: 'Phone' })
    expect(made.body.recoveryCodes).toHaveLength(10)
    const key = authenticator({ origin, host: 'localhost' })
    const { body: asked } = await post('factors/passkey')
    const answer = key.create(asked as never)
    const passkey = await post('factors/passkey/confirm', { answer, name: 'Laptop' })
    expect(passkey.body).toMatchObject({ kind: 'passkey', recoveryCodes: null })
    const { body: toProve } = await post('proof/passkey')
    expect((await post('proof', { passkey: key.get(toProve as never) })).status).toBe(200)
    expect((await call('POST', '/api/v1/sign-in/passkey', { headers })).status).toBe(201)
    expect((await call('POST', '/api/v1/sign-in/passkey')).status).toBe(403)
    const { body: renewed } = await post('recovery-codes')
    const [recovery] = renewed.recoveryCodes as unknown as string[]
    expect((await post('proof', { code: recovery })).status).toBe(200)
    expect((await post('proof', { code: recovery })).body).toMatchObject({ code: 'second_factor_wrong' })
    const { body: listed } = await call('GET', '/api/v1/me/factors', { cookie })
    expect(listed).toMatchObject({ items: [{}, {}], recoveryCodesLeft: 9, mustSetUp: false })
    const address = `/api/v1/me/factors/${made.body.id}`
    expect((await call('DELETE', address, { cookie, headers })).status).toBe(204)

    const token = tokens.admin
    const seen = itemsOf((await call('GET', '/api/v1/security', { token })).body)
    expect(seen.find(one => String(one.id) === editor.userId)).toMatchObject({
      factors: [{ kind: 'passkey' }],
    })
    const manage = (path: string) => call('POST', `/api/v1/people/${editor.userId}/${path}`, { token })
    expect((await manage('reset-factors')).body).toEqual({ removed: 1 })
    expect((await call('GET', '/api/v1/me', { cookie })).status).toBe(401)
    expect((await manage('end-sessions')).body).toEqual({ ended: 0 })
  })

  it('every operation on people has answered', () => {
    const wanted = operations.filter(({ tag }) => tag === 'Me' || tag === 'People')
    expect(wanted.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([])
  })
})
