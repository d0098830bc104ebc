import { describe, expect, it } from 'vitest'
import { articleIn } from '../support/article'
import { startServer } from './server'

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
