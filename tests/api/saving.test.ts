import { describe, expect, it } from 'vitest'
import { sha256 } from '@/domain/hash'
import { articleIn } from '../support/article'
import { startServer } from './server'

const { db, people, tokens, call } = startServer()
const { assistant: token } = tokens
const { units } = articleIn(db, people, 'translating')
const [unit = ''] = units
const save = (ifMatch: string | undefined, json: unknown) =>
  call('PATCH', `/api/v1/units/${unit}`, { token, json, headers: ifMatch ? { 'if-match': ifMatch } : {} })

describe('If-Match', () => {
  it('missing is 428', async () => {
    const { status, body } = await save(undefined, { text: 'x' })
    expect(status).toBe(428)
    expect(body.code).toBe('if_match_missing')
  })

  it.each(['*', 'W/"0"', '0', '"x"', '"0", "1"', '"-1"'])(
    '%s is 400: it names no one revision',
    async tag => {
      const { status, body } = await save(tag, { text: 'x' })
      expect(status).toBe(400)
      expect(body.code).toBe('malformed')
    },
  )

  it('of the present revision saves, and the answer carries the next one', async () => {
    const { status, headers, body } = await save('"0"', { text: 'China speaks for dialogue.' })
    expect(status).toBe(200)
    expect(headers.get('etag')).toBe('"1"')
    expect(body.unit).toMatchObject({ id: unit, status: 'draft', translation: { revision: 1 } })
  })

  it('of an older revision is 412 with both texts, their merge, and who wrote it when', async () => {
    await save('"1"', { text: 'China speaks for dialogue. It always has.' })
    const { status, headers, body } = await save('"1"', { text: 'China always speaks for dialogue.' })
    expect(status).toBe(412)
    expect(headers.get('etag')).toBe('"2"')
    expect(body).toMatchObject({
      code: 'revision_stale',
      text: 'China speaks for dialogue. It always has.',
      revision: 2,
      author: { id: people.assistant.userId },
      conflict: false,
      merged: 'China always speaks for dialogue. It always has.',
    })
    expect(Date.parse(String(body.at))).toBeGreaterThan(0)
  })
})

describe('Idempotency-Key', () => {
  const thread = { anchor: { sentenceId: '', start: 0, end: 1 }, body: 'Is this right?' }
  const { id } = articleIn(db, people, 'in_review')
  const opened = async (key: string, body = thread.body, whose = token) => {
    const list = await call('GET', `/api/v1/articles/${id}/units`, { token })
    const sentenceId = String(list.body.items?.[0]?.sentences?.[0]?.id)
    const json = { anchor: { ...thread.anchor, sentenceId }, body }
    const headers = { 'idempotency-key': key }
    return call('POST', `/api/v1/articles/${id}/threads`, { token: whose, json, headers })
  }
  const count = async () =>
    Object.keys((await call('GET', `/api/v1/articles/${id}/threads`, { token })).body.items ?? {}).length

  it('the same key and body replay the first answer and change nothing', async () => {
    const first = await opened('k1')
    const before = await count()
    const second = await opened('k1')
    expect(first.status).toBe(201)
    expect(second.status).toBe(201)
    expect(second.body).toEqual(first.body)
    expect(await count()).toBe(before)
  })

  it('the same key with another body, or at another address, is 422', async () => {
    await opened('k2')
    const other = await opened('k2', 'Another question')
    expect(other.status).toBe(422)
    expect(other.body.code).toBe('idempotency_key_reused')
    const elsewhere = await call('POST', '/api/v1/terms', {
      token,
      json: { zh: '对话', en: 'dialogue' },
      headers: { 'idempotency-key': 'k2' },
    })
    expect(elsewhere.body.code).toBe('idempotency_key_reused')
  })

  it('keys are one’s own: the same key of somebody else is another request', async () => {
    const first = await opened('k3')
    const second = await opened('k3', thread.body, tokens.editor)
    expect(second.status).toBe(201)
    expect(second.body.id).not.toBe(first.body.id)
  })

  it('a refusal is not kept, since it changed nothing', async () => {
    const json = { to: 'approved' }
    const headers = { 'idempotency-key': 'k4' }
    const address = `/api/v1/articles/${id}/transitions`
    expect((await call('POST', address, { token: tokens.editor, json, headers })).status).toBe(409)
    const again = await call('POST', address, { token: tokens.editor, json, headers })
    expect(again.status).toBe(409)
    expect(again.headers.get('idempotent-replay')).toBeNull()
  })

  it('the fingerprint of a body with a password in it cannot be guessed from the database alone', async () => {
    const json = { name: 'a name that stands for a secret', scopes: ['read'] }
    await call('POST', '/api/v1/me/tokens', { token, json, headers: { 'idempotency-key': 'k6' } })
    const kept = db.$client
      .prepare("select request_hash from idempotency_keys where key = 'k6'")
      .pluck()
      .get()
    const body = JSON.stringify(json)
    for (const guess of [
      body,
      `POST /api/v1/me/tokens\n${body}`,
      `bianyi/request/v1\nPOST /api/v1/me/tokens\n${body}`,
    ])
      expect(kept).not.toBe(sha256(guess))
  })

  it('a secret is shown once: its replay has null in its place, and the database never held it', async () => {
    const make = () =>
      call('POST', '/api/v1/me/tokens', {
        token,
        json: { name: 'cron', scopes: ['read'] },
        headers: { 'idempotency-key': 'k5' },
      })
    const first = await make()
    const kept = JSON.stringify(db.$client.prepare('select body from idempotency_keys').all())
    expect(kept).not.toContain(String(first.body.token))
    expect((await make()).body).toEqual({ ...first.body, token: null })
  })
})
