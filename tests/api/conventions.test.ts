import { describe, expect, it } from 'vitest'
import { suspendPerson } from '@/commands/suspend-person'
import { ok } from '../support/article'
import { as, person } from '../support/people'
import { cookieOf, origin, startServer, tokenOf } from './server'

const { db, people, tokens, call } = startServer()
const article = {
  title: { zh: '对话' },
  authors: [{ zh: '林照言' }],
  text: '中国始终主张对话。合作的前景广阔。',
}
const { assistant: token } = tokens

describe('who is asking', () => {
  it('nobody is told 401 before the body is looked at, in a problem document', async () => {
    const { status, headers, body } = await call('POST', '/api/v1/articles', { body: 'not even JSON' })
    expect(status).toBe(401)
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(headers.get('www-authenticate')).toBe('Bearer')
    expect(body).toMatchObject({ code: 'not_signed_in', status: 401 })
    for (const member of ['type', 'title', 'detail']) expect(body[member]).toEqual(expect.any(String))
  })

  it('a wrong, expired or revoked token is nobody, even beside a good session', async () => {
    const cookie = await cookieOf(db, people.assistant)
    const bad = { cookie, headers: { authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }
    expect((await call('GET', '/api/v1/me', bad)).status).toBe(401)
    expect((await call('GET', '/api/v1/me', { cookie })).status).toBe(200)
    const made = await call('POST', '/api/v1/me/tokens', { token, json: { name: 'x', scopes: ['read'] } })
    const shown = String(made.body.token)
    expect((await call('GET', '/api/v1/me', { token: shown })).status).toBe(200)
    expect((await call('DELETE', `/api/v1/me/tokens/${made.body.id}`, { token })).status).toBe(204)
    expect((await call('GET', '/api/v1/me', { token: shown })).status).toBe(401)
  })

  it('a suspended person is nobody from their next request on', async () => {
    const leaving = person(db, ['editor'])
    const theirs = tokenOf(db, leaving)
    expect((await call('GET', '/api/v1/articles', { token: theirs })).status).toBe(200)
    ok(suspendPerson(as(db, people.admin), { userId: leaving.userId }))
    expect((await call('GET', '/api/v1/articles', { token: theirs })).status).toBe(401)
  })

  it('a role that may not is told 403 and which roles may', async () => {
    const { status, body } = await call('POST', '/api/v1/articles', { token: tokens.reviewer, json: article })
    expect(status).toBe(403)
    expect(body).toMatchObject({ code: 'role_required', roles: ['assistant', 'editor'] })
    expect(body.detail).toBe('Your role does not allow this. Who can: Research assistant or Editor.')
  })

  it('a token without the scope to write reads only', async () => {
    const reading = tokenOf(db, people.assistant, ['read'])
    expect((await call('GET', '/api/v1/articles', { token: reading })).status).toBe(200)
    const { status, body } = await call('POST', '/api/v1/articles', { token: reading, json: article })
    expect(status).toBe(403)
    expect(body).toMatchObject({ code: 'scope_required', scope: 'write' })
  })
})

describe('where a change comes from', () => {
  const propose = (cookie: string, headers: Record<string, string>) =>
    call('POST', '/api/v1/articles', { cookie, headers, json: article })

  it.each([
    ['no Origin', {}],
    ['a null Origin', { origin: 'null' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['the right host over another scheme', { origin: 'https://localhost:3000' }],
    ['another port', { origin: 'http://localhost:3001' }],
    ['a host that begins alike', { origin: 'http://localhost:3000.evil.example' }],
    ['a spoofed forwarded host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
    [
      'our Origin in a request that the browser says crosses sites',
      { origin, 'sec-fetch-site': 'cross-site' },
    ],
  ])('a session request with %s changes nothing', async (_, headers) => {
    const cookie = await cookieOf(db, people.assistant)
    const before = (await call('GET', '/api/v1/articles', { token })).body
    const { status, body } = await propose(cookie, headers as Record<string, string>)
    expect(status).toBe(403)
    expect(body.code).toBe('origin_refused')
    expect((await call('GET', '/api/v1/articles', { token })).body).toEqual(before)
  })

  it('a session request from our own page goes through, and a token needs no Origin', async () => {
    const cookie = await cookieOf(db, people.assistant)
    expect((await propose(cookie, { origin, 'sec-fetch-site': 'same-origin' })).status).toBe(201)
    expect((await call('POST', '/api/v1/articles', { token, json: article })).status).toBe(201)
  })
})

describe('what an answer says', () => {
  it('an unknown id and an id of the wrong kind are the same 404', async () => {
    const first = await call('GET', '/api/v1/articles/art_nothing', { token })
    const second = await call('GET', `/api/v1/articles/${people.editor.userId}`, { token })
    expect(first.status).toBe(404)
    expect(second.body).toEqual(first.body)
  })

  it('an address at which there is nothing is a 404 problem for every method', async () => {
    for (const method of ['GET', 'POST', 'DELETE']) {
      const { status, body } = await call(method, '/api/v1/nothing/here')
      expect(status).toBe(404)
      expect(body.code).toBe('not_found')
    }
  })

  it('a method that is not served is 405 and says which are', async () => {
    const { status, headers, body } = await call('DELETE', '/api/v1/articles', { token })
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('GET, POST, OPTIONS, HEAD')
    expect(body.code).toBe('method_not_allowed')
  })

  it('a refusal is told in the language of the reader: the cookie, then Accept-Language, then English', async () => {
    const detail = async (headers: Record<string, string>) =>
      (await call('GET', '/api/v1/articles', { headers })).body.detail
    expect(await detail({})).toBe('Please sign in first.')
    expect(await detail({ 'accept-language': 'zh-TW,zh;q=0.9' })).toBe('请先登录。')
    expect(await detail({ 'accept-language': 'zh', cookie: 'bianyi.lang=en' })).toBe('Please sign in first.')
  })

  it('nothing that is answered may be stored', async () => {
    for (const address of ['/api/v1/me', '/api/v1/articles/none', '/api/v1/health'])
      expect((await call('GET', address, { token })).headers.get('cache-control')).toBe('private, no-store')
  })

  it('health needs no login and tells version and schema', async () => {
    const { status, body } = await call('GET', '/api/v1/health')
    expect(status).toBe(200)
    expect(body).toEqual({ status: 'ok', version: expect.any(String), schema: expect.any(String) })
  })
})
