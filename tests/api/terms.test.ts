import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { itemsOf, startServer } from './server'

const { tokens, call } = startServer()
const glossary = fileURLToPath(new URL('../../../shared/texts/glossary.csv', import.meta.url))
const add = (token: string, json: unknown) => call('POST', '/api/v1/terms', { token, json })
const importing = (body: BodyInit, token = tokens.editor, type = 'text/csv') =>
  call('POST', '/api/v1/terms/import', { token, body, headers: { 'content-type': type } })

describe('a term', () => {
  it('is proposed by an assistant and decided by an editor', async () => {
    const proposed = await add(tokens.assistant, {
      zh: ' 多边主义 ',
      en: 'multilateralism',
      forbiddenEn: ['multi-ism'],
    })
    expect(proposed.status).toBe(201)
    expect(proposed.body).toMatchObject({ zh: '多边主义', status: 'proposed', revision: 1, decidedBy: null })
    const address = `/api/v1/terms/${proposed.body.id}`
    const own = await call('PATCH', address, { token: tokens.assistant, json: { note: 'as the UN writes' } })
    expect(own.status).toBe(200)
    const json = { status: 'approved' }
    expect((await call('PATCH', address, { token: tokens.assistant, json })).status).toBe(403)
    expect((await call('PATCH', address, { token: tokens.reviewer, json: { note: 'x' } })).status).toBe(403)
    const decided = await call('PATCH', address, {
      token: tokens.editor,
      json,
      headers: { 'if-match': '"2"' },
    })
    expect(decided.body).toMatchObject({
      status: 'approved',
      revision: 3,
      decidedBy: { id: expect.any(String) },
    })
    const stale = await call('PATCH', address, { token: tokens.editor, json, headers: { 'if-match': '"2"' } })
    expect(stale.body).toMatchObject({ status: 412, code: 'revision_stale', revision: 3 })
    expect((await call('DELETE', address, { token: tokens.assistant })).status).toBe(403)
    expect((await call('DELETE', address, { token: tokens.editor })).status).toBe(204)
    expect((await call('DELETE', address, { token: tokens.editor })).status).toBe(404)
  })

  it('stands once: the same Chinese and English again is refused, other English is not', async () => {
    await add(tokens.editor, { zh: '命运共同体', en: 'community with a shared future' })
    const again = await add(tokens.assistant, { zh: '命运共同体', en: 'community with a shared future' })
    expect(again.body).toMatchObject({ status: 409, code: 'term_exists' })
    expect(
      (await add(tokens.assistant, { zh: '命运共同体', en: 'community of common destiny' })).status,
    ).toBe(201)
  })

  it('needs both languages and may not forbid itself', async () => {
    for (const json of [
      { zh: ' ', en: 'x' },
      { zh: '中', en: '' },
      { zh: '中', en: 'China', forbiddenEn: ['China'] },
    ])
      expect((await add(tokens.editor, json)).body).toMatchObject({ status: 422, code: 'invalid' })
  })

  it('is found by its Chinese, its English and its note, literally', async () => {
    await add(tokens.editor, { zh: '百分之百', en: '100%', note: 'percent_sign' })
    const found = async (q: string) =>
      itemsOf(
        (await call('GET', `/api/v1/terms?q=${encodeURIComponent(q)}`, { token: tokens.reviewer })).body,
      ).length
    expect(await found('百分')).toBe(1)
    expect(await found('100%')).toBe(1)
    expect(await found('t_s')).toBe(1)
    expect(await found('%%')).toBe(0)
    expect(await found('_')).toBe(1)
  })
})

describe('a glossary file', () => {
  it('is taken in whole by an editor only, and comes out as it went in', async () => {
    const csv =
      '\ufeffzh,en,pos_or_kind,forbidden_en,note\r\n对话,dialogue,noun,talk; chat,"a, ""b"""\r\n=1+1,-x,,,\r\n'
    expect((await importing(csv, tokens.assistant)).status).toBe(403)
    expect((await importing(csv)).body).toEqual({ added: 2, changed: 0, unchanged: 0 })
    expect((await importing(csv)).body).toEqual({ added: 0, changed: 0, unchanged: 2 })
    const file = await call('GET', '/api/v1/terms/export?format=csv', { token: tokens.reviewer })
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(new TextDecoder().decode(file.bytes)).toContain(`"'=1+1","'-x"`)
    expect((await importing(file.bytes as BodyInit)).body).toMatchObject({ added: 0, changed: 0 })
    expect((await call('GET', '/api/v1/terms/export?format=xlsx', { token: tokens.editor })).status).toBe(422)
  })

  it('with a faulty row is refused by its number, and nothing of it is taken in', async () => {
    const { body } = await importing('zh,en\n新词,new word\n,nothing\n')
    expect(body).toMatchObject({ status: 422, code: 'invalid', field: 'zh', row: 3 })
    expect(body.detail).toBe(
      'Something in the request cannot be used. “zh” is too short or too small. Row 3.',
    )
    const found = await call('GET', `/api/v1/terms?q=${encodeURIComponent('新词')}`, { token: tokens.editor })
    expect(itemsOf(found.body)).toEqual([])
  })

  it('may hold commas in an unquoted note at the end of a row, and nowhere else', async () => {
    expect((await importing('zh,en,note\n和平,peace,one, two, three\n')).body.added).toBe(1)
    const { body } = await call('GET', `/api/v1/terms?q=${encodeURIComponent('和平')}`, {
      token: tokens.editor,
    })
    expect(itemsOf(body)[0]).toMatchObject({ note: 'one, two, three' })
    expect((await importing('zh,note,en\n战争,a,war,c\n')).body).toMatchObject({ status: 422, row: 2 })
  })

  it.each([
    ['another media type', 'zh,en\n中,x\n', 'application/json', 415],
    ['bytes that are no UTF-8', new Uint8Array([0xd6, 0xd0, 0x2c]), 'text/csv', 422],
    ['no rows', 'zh,en\n', 'text/csv', 422],
    ['an unknown column', 'zh,en,fr\n中,x,y\n', 'text/csv', 422],
    ['no English column', 'zh,note\n中,x\n', 'text/csv', 422],
    ['an open quote', 'zh,en\n"中,x\n', 'text/csv', 422],
  ])('of %s is refused', async (_, body, type, status) => {
    expect((await importing(body as BodyInit, tokens.editor, type as string)).status).toBe(status)
  })

  it.skipIf(!existsSync(glossary))(
    'of 120 real terms is taken in, listed in pages and given out again',
    async () => {
      const { tokens, call } = startServer()
      const sent = {
        token: tokens.editor,
        body: readFileSync(glossary),
        headers: { 'content-type': 'text/csv' },
      }
      const taken = await call('POST', '/api/v1/terms/import', sent as never)
      expect(taken.body).toEqual({ added: 120, changed: 0, unchanged: 0 })
      const seen: unknown[] = []
      for (let cursor = ''; ; ) {
        const page = await call('GET', `/api/v1/terms?limit=50${cursor}`, { token: tokens.reviewer })
        seen.push(...itemsOf(page.body).map(term => term.id))
        if (page.body.nextCursor === null) break
        cursor = `&cursor=${page.body.nextCursor}`
      }
      expect(new Set(seen).size).toBe(120)
      const file = await call('GET', '/api/v1/terms/export', { token: tokens.reviewer })
      const again = await call('POST', '/api/v1/terms/import', { ...sent, body: file.bytes } as never)
      expect(again.body).toEqual({ added: 0, changed: 0, unchanged: 120 })
    },
  )

  it('in TBX is taken in by an editor only, comes out as it went in, and says what it left', async () => {
    const { tokens, call } = startServer()
    const take = (body: BodyInit, token = tokens.editor) =>
      call('POST', '/api/v1/terms/import', {
        token,
        body,
        headers: { 'content-type': 'application/x-tbx+xml' },
      })
    const concept = (zh: string, en: string) =>
      `<termEntry><langSet xml:lang="zh"><tig><term>${zh}</term></tig></langSet><langSet xml:lang="en">${en}</langSet></termEntry>`
    const tbx = `<martif type="TBX"><text><body>${concept('对话', '<tig><term>dialogue</term></tig>')}${concept('水', '')}</body></text></martif>`
    expect((await take(tbx, tokens.assistant)).status).toBe(403)
    expect((await take(tbx)).body).toEqual({ added: 1, changed: 0, unchanged: 0, skipped: 1 })
    for (const format of ['tbx', 'tbx3']) {
      const file = await call('GET', `/api/v1/terms/export?format=${format}`, { token: tokens.reviewer })
      expect(file.headers.get('content-type')).toBe('application/x-tbx+xml; charset=utf-8')
      expect((await take(file.bytes as BodyInit)).body).toEqual({ added: 0, changed: 0, unchanged: 1 })
    }
    const refused = await take('<!DOCTYPE martif [<!ENTITY a "b">]><martif/>')
    expect(refused.body).toMatchObject({ status: 422, code: 'xml_unreadable' })
  })
})
