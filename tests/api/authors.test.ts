import { describe, expect, it } from 'vitest'
import { operations } from '@/app/api/contract/operations'
import { readForAuthor } from '@/commands/read-for-author'
import { articleIn, ok } from '../support/article'
import { enter } from '../support/authors'
import { answered, cookieOf, itemsOf, type Json, origin, startServer } from './server'

const { db, people, tokens, call } = startServer()
const headers = { origin }
const article = articleIn(db, people, 'in_review')
const inviting = `/api/v1/articles/${article.id}/authors`

const invite = async (name: string) => {
  const made = await call('POST', inviting, {
    token: tokens.editor,
    json: { name, email: 'lin@example.org' },
  })
  expect(made.status).toBe(201)
  return { secret: String(made.body.secret), id: String(made.body.id) }
}
const shown = (secret: string) => ok(readForAuthor(enter(db, secret, new Date().toISOString())))
const list = async (token: string) => itemsOf((await call('GET', inviting, { token })).body)
const said = (secret: string, json: object) =>
  call('POST', '/api/v1/author/decision', { json: { secret, ...json }, headers })

describe('an author over HTTP', () => {
  it('comments, answers and consents by the secret alone, from our own pages alone', async () => {
    const { secret } = await invite('林照言')
    const { units, contentHash } = shown(secret)
    const passage = units[0]!.translation
    const anchor = { passageId: passage.id, start: 0, end: 4 }
    const json = { secret, anchor, body: '这里不对。' }
    const path = '/api/v1/author/threads'
    const foreign: Record<string, string>[] = [
      {},
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
    ]
    for (const forged of foreign)
      expect((await call('POST', path, { json, headers: forged })).body.code).toBe('origin_refused')
    const plain = { ...headers, 'content-type': 'text/plain' }
    expect((await call('POST', path, { body: JSON.stringify(json), headers: plain })).status).toBe(415)

    const opened = await call('POST', path, { json, headers })
    expect([opened.status, (opened.body.author as Json).kind]).toEqual([201, 'author'])
    const reply = { secret, threadId: opened.body.id, body: '谢谢。' }
    expect((await call('POST', '/api/v1/author/comments', { json: reply, headers })).status).toBe(201)
    expect((await said(secret, { consents: true, contentHash, language: 'zh-CN' })).status).toBe(201)
    const [author] = await list(tokens.reviewer)
    expect(author).toMatchObject({
      state: 'consented',
      word: { meaning: '我是本文作者，同意刊发此英文文本。' },
    })
  })

  it('is nobody anywhere else: the secret is no token, and a member’s session adds nothing to it', async () => {
    const { secret } = await invite('某乙')
    for (const { method, path } of operations.filter(({ auth }) => auth === 'actor')) {
      const address = path.replace('{id}', article.id).replace(/\{\w+\}/g, 'none')
      expect([path, (await call(method, address, { token: secret, headers })).status]).toEqual([path, 401])
    }
    const cookie = await cookieOf(db, people.editor)
    const wrong = { secret: `${secret}x`, consents: true, contentHash: shown(secret).contentHash }
    const answer = await call('POST', '/api/v1/author/decision', {
      cookie,
      json: wrong,
      headers,
    })
    expect(answer.status).toBe(404)
  })

  it('whose address of mail is shown to editors alone', async () => {
    const emails = async (token: string) => JSON.stringify(await list(token)).includes('lin@example.org')
    expect([await emails(tokens.editor), await emails(tokens.reviewer)]).toEqual([true, false])
  })

  it('declines, is answered, and is shut out when the link is revoked', async () => {
    const { secret, id } = await invite('某丙')
    const { contentHash } = shown(secret)
    expect((await said(secret, { consents: false, contentHash })).body.unmet).toMatchObject([
      { code: 'note_missing' },
    ])
    const declined = await said(secret, { consents: false, contentHash, reason: 'No.' })
    const json = { signoffId: declined.body.signoffId, text: 'We have put it right.' }
    const path = `${inviting}/answers`
    expect((await call('POST', path, { token: tokens.editor, json })).status).toBe(204)
    expect((await call('DELETE', `/api/v1/author-links/${id}`, { token: tokens.editor })).status).toBe(204)
    expect((await said(secret, { consents: true, contentHash })).body.code).toBe('not_found')
  })

  it('is slowed down where somebody floods', async () => {
    const { secret } = await invite('某丁')
    const json = { contentHash: '0'.repeat(64), consents: true }
    const statuses = new Set<number>()
    for (let at = 0; at < 40; at += 1) statuses.add((await said(secret, json)).status)
    expect([...statuses]).toEqual([409, 429])
  })

  it('every operation on authors has answered', () => {
    const wanted = operations.filter(({ tag }) => tag === 'Authors')
    expect(wanted.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([])
  })
})
