import { describe, expect, it } from 'vitest'
import { createFileReader } from '@/server/readers/read-file'
import { installFileReader } from '@/server/shared-file-reader'
import { articleIn } from '../support/article'
import { builtReader } from '../support/reader'
import { editWord } from '../support/word-edits'
import { itemsOf, startServer } from './server'

const { db, people, tokens, call } = startServer()
const { id, units } = articleIn(db, people, 'in_review')
const address = `/api/v1/articles/${id}/xliff`

const out = async (query = '') => call('GET', `${address}${query}`, { token: tokens.reviewer })
const back = (path: string, text: string, meta: unknown = {}, token = tokens.assistant) => {
  const body = new FormData()
  body.set('file', new File([text], 'back.xlf'))
  body.set('meta', JSON.stringify(meta))
  return call('POST', `${address}${path}`, { token, body, headers: { 'accept-language': 'en' } })
}

describe('an article as XLIFF over HTTP', () => {
  it('goes out as a file, in the versions that there are', async () => {
    const file = await out()
    expect(file.headers.get('content-type')).toBe('application/xliff+xml')
    expect(file.headers.get('content-disposition')).toContain(`${id}.xlf`)
    expect(Buffer.from(file.bytes).toString()).toContain('version="2.1"')
    expect(Buffer.from((await out('?version=1.2&comments=1')).bytes).toString()).toContain('version="1.2"')
    expect((await out('?version=3')).body).toMatchObject({ code: 'format_unavailable' })
  })

  it('comes back as seen before, by those who may edit', async () => {
    const text = Buffer.from((await out()).bytes)
      .toString()
      .replace('Sentence 1.', 'Changed.')
    expect((await back('/preview', text, {}, tokens.reviewer)).status).toBe(403)
    expect((await back('/preview', text)).body.counts).toMatchObject({ changed: 1, untouched: 3 })
    const decisions = [{ unitId: units[0], revision: 1, take: 'theirs' }]
    expect((await back('', text, { decisions })).body).toMatchObject({ taken: 1, left: 0, open: 0 })
    expect(
      (await back('', text, { decisions: [{ unitId: 'unt_none', revision: 1, take: 'ours' }] })).body.code,
    ).toBe('unknown_reference')
  })

  it('is refused in words that say what is wrong and where', async () => {
    const text = Buffer.from((await out()).bytes)
      .toString()
      .replace(/<source>.*<\/source>/, '')
    const { status, body } = await back('/preview', text)
    expect([status, body.code]).toEqual([422, 'xliff_invalid'])
    expect(String(body.detail)).toMatch(/segment\/source is missing \(line \d+\)/)
  })
})

describe('an article as a Word file over HTTP', () => {
  it('goes out for review and comes back', async () => {
    installFileReader(createFileReader(await builtReader()))
    const file = `/api/v1/articles/${id}/review-file`
    const sent = await call('GET', `${file}?layout=english`, { token: tokens.reviewer })
    expect(sent.headers.get('content-type')).toContain('wordprocessingml')
    expect((await call('GET', `${file}?layout=x`, { token: tokens.reviewer })).status).toBe(422)
    const post = (path: string, bytes: Uint8Array, meta: unknown = {}) => {
      const body = new FormData()
      body.set('file', new File([new Uint8Array(bytes)], 'back.docx'))
      body.set('meta', JSON.stringify(meta))
      return call('POST', `${file}${path}`, { token: tokens.reviewer, body })
    }
    const at = '2024-11-05T08:30:00Z'
    const bytes = editWord(sent.bytes, [
      { unit: 2, kind: 'replace', text: 'Sentence', by: 'Line', author: 'Anna', at },
    ])
    const shown = (await post('/preview', bytes)).body
    expect(itemsOf(shown)).toMatchObject([{ unit: 2, quote: 'Sentence', text: 'Line', author: 'Anna', at }])
    expect((await post('', bytes)).body).toEqual({ suggestions: 1, comments: 0, left: 0 })
    expect((await post('/preview', Buffer.from('no file'))).body.code).toBe('file_unreadable')
  })
})
