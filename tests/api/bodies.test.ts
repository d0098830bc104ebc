import { describe, expect, it } from 'vitest'
import { type Sent, startServer } from './server'

const { tokens, call } = startServer()
const { assistant: token } = tokens
const good = { title: { zh: '对话' }, authors: [{ zh: '林照言' }], text: '中国始终主张对话。' }

const propose = (sent: Sent) => call('POST', '/api/v1/articles', { token, ...sent })
const asJson = (body: BodyInit) => propose({ body, headers: { 'content-type': 'application/json' } })

describe('a JSON body', () => {
  it.each([
    ['an unknown field', { ...good, state: 'approved' }, 'unknown_field', 'state'],
    ['an unknown field inside', { ...good, title: { zh: '对话', fr: 'x' } }, 'unknown_field', 'title.fr'],
    ['a number for a text', { ...good, text: 5 }, 'malformed', 'text'],
    ['an array for a text', { ...good, text: ['中国'] }, 'malformed', 'text'],
    ['a missing field', { title: good.title, text: good.text }, 'malformed', 'authors'],
    ['a word outside a vocabulary', { ...good, rights: 'mine' }, 'malformed', 'rights'],
  ])('with %s is 400 and names it', async (_, json, code, field) => {
    const { status, body } = await propose({ json })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code, field })
  })

  it.each([
    ['is not JSON', '{"title": '],
    ['names a field twice', '{"text": "a", "text": "b"}'],
    ['names a field twice by way of an escape', '{"text": "a", "te\\u0078t": "b"}'],
    ['names __proto__', '{"__proto__": {"admin": true}}'],
    ['names __proto__ deep inside', `{"title": {"zh": "a", "__proto__": {}}, "authors": [], "text": "x"}`],
    ['is nested a thousand deep', `${'['.repeat(1000)}${']'.repeat(1000)}`],
    ['is not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['is null', 'null'],
    ['is empty', ''],
  ])('that %s is 400', async (_, body) => {
    const answer = await asJson(body)
    expect(answer.status).toBe(400)
    expect(answer.body.code).toBe('malformed')
  })

  it('may hold quotes, braces and colons inside its texts', async () => {
    const text = '他说：{"text": "a", "text": "b"} \\ "。'
    expect((await propose({ json: { ...good, text } })).status).toBe(201)
  })

  it.each([
    ['no text to read', { ...good, text: ' \n ' }, 'text_empty'],
    ['no title', { ...good, title: {} }, 'title_missing_or_long'],
    [
      'a title of 10,000 characters',
      { ...good, title: { zh: '长'.repeat(10_000) } },
      'title_missing_or_long',
    ],
    ['an author without a name', { ...good, authors: [{ affiliation: 'X' }] }, 'author_unnamed'],
    ['a day that is none', { ...good, publishedOn: '2026-02-30' }, 'invalid'],
    ['half of a character', { ...good, reason: 'a\ud83d' }, 'invalid'],
  ])('with %s is 422', async (_, json, code) => {
    const { status, body } = await propose({ json })
    expect(status).toBe(422)
    expect(body.code).toBe(code)
  })

  it('of another media type is 415, whatever is in it', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      const answer = await propose({ body: JSON.stringify(good), headers: { 'content-type': type } })
      expect(answer.status).toBe(415)
      expect(answer.body.code).toBe('unsupported_media_type')
    }
  })
})

describe('what is too large', () => {
  it('a text of 5 MB is 413', async () => {
    const { status, body } = await propose({ json: { ...good, text: '中'.repeat(1_700_000) } })
    expect(status).toBe(413)
    expect(body.code).toBe('text_too_large')
  })

  it('2 MiB of UTF-8 is taken in and one byte more is not', async () => {
    const exact = `${'a'.repeat(2047)}\n`.repeat(1023) + 'b'.repeat(2048)
    expect(new TextEncoder().encode(exact).length).toBe(2 * 1024 * 1024)
    expect((await propose({ json: { ...good, text: exact } })).status).toBe(201)
    expect((await propose({ json: { ...good, text: `${exact}b` } })).body.code).toBe('text_too_large')
  })

  it('a body that goes on and on is cut off while it is read', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    const { status, body } = await asJson(endless)
    expect(status).toBe(413)
    expect(body.code).toBe('body_too_large')
    expect(sent).toBeLessThan(16)
  })
})

describe('a query', () => {
  it.each([
    'limit=0',
    'limit=201',
    'limit=ten',
    'limit=1&limit=2',
    'cursor=%00',
    'cursor=bm9uZQ',
    'state=lost',
  ])('%s is 400', async query => {
    const { status, body } = await call('GET', `/api/v1/articles?${query}`, { token })
    expect(status).toBe(400)
    expect(body.code).toBe('malformed')
  })

  it('an unknown parameter is refused by its name', async () => {
    const { status, body } = await call('GET', '/api/v1/articles?order=name', { token })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'unknown_field', field: 'order' })
  })
})

describe('a file', () => {
  const { text, ...meta } = good
  const form = (name: string, content: BlobPart, more: Record<string, string> = {}) => {
    const body = new FormData()
    body.set('file', new File([content], name))
    body.set('meta', JSON.stringify(meta))
    for (const [field, value] of Object.entries(more)) body.set(field, value)
    return propose({ body })
  }

  it('is taken in with its description, and its text byte for byte', async () => {
    const made = await form('essay.txt', text)
    expect(made.status).toBe(201)
    const source = await call('GET', `/api/v1/articles/${made.body.id}/source`, { token })
    expect(source.body).toMatchObject({ text, fileName: 'essay.txt', version: 1 })
  })

  it('in UTF-16 is recognised', async () => {
    const made = await form('essay.md', new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]))
    const source = await call('GET', `/api/v1/articles/${made.body.id}/source`, { token })
    expect(source.body).toMatchObject({ text, encoding: 'utf-16le' })
  })

  it('of a wrong type is 415 and an undecodable one 422', async () => {
    expect((await form('essay.pdf', text)).body).toMatchObject({ status: 415, code: 'unsupported_file_type' })
    const bytes = new Uint8Array([0x80, 0xff, 0x00, 0xfe, 0x81])
    expect((await form('essay.txt', bytes)).body).toMatchObject({ status: 422, code: 'text_undecodable' })
    expect((await form('essay.txt', '')).body).toMatchObject({ status: 422, code: 'text_empty' })
  })

  it('with unknown parts, or without its description, is 400', async () => {
    expect((await form('essay.txt', text, { state: 'approved' })).body).toMatchObject({
      status: 400,
      code: 'unknown_field',
      field: 'state',
    })
    const body = new FormData()
    body.set('file', new File([text], 'essay.txt'))
    expect((await propose({ body })).body).toMatchObject({ status: 400, code: 'malformed' })
  })
})

describe('a body that breaks off', () => {
  it('is refused like any that cannot be read, and is no fault of the program', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"place":'))
        controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))
      },
    })
    const headers = { 'content-type': 'application/json' }
    const { status } = await call('PUT', '/api/v1/articles/any/presence', { token, headers, body })
    expect(status).toBe(400)
  })
})
