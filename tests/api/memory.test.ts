import { describe, expect, it } from 'vitest'
import { type Got, itemsOf, startServer } from './server'

const { tokens, call } = startServer()
const type = 'application/x-tmx+xml'
const wrapped = (body: string) => `<tmx version="1.4"><header/><body>${body}</body></tmx>`
const unit = (zh: string, en: string, more = '') =>
  `<tu>${more}<tuv xml:lang="zh-CN"><seg>${zh}</seg></tuv><tuv xml:lang="en-US"><seg>${en}</seg></tuv></tu>`
const importing = (body: BodyInit, token = tokens.editor, mediaType = type) =>
  call('POST', '/api/v1/memory/import?name=laws.tmx', { token, body, headers: { 'content-type': mediaType } })
const get = (path: string) => call('GET', `/api/v1/memory/${path}`, { token: tokens.assistant })
const items = ({ body }: Got) => itemsOf(body)
const search = (text: string, more = '') => get(`search?text=${encodeURIComponent(text)}${more}`)

describe('a memory from a file', () => {
  it('is taken by an editor, with counts of what was left and why', async () => {
    const body = wrapped(
      [
        unit('国家尊重主权，依法办事。', 'The state respects sovereignty and acts by law.'),
        unit('国家尊重主权，依法办事。', 'The state respects sovereignty and acts by law.'),
        unit('促进<bpt i="1">b</bpt>贸易<ept i="1">b</ept>。', 'Promote trade.'),
        unit('', 'Nothing.'),
        '<tu><tuv xml:lang="fr"><seg>rien</seg></tuv></tu>',
        '<tu><tuv xml:lang="zh"><seg>独</seg></tuv><odd/></tu>',
        unit('甲'.repeat(20_001), 'Long.'),
      ].join(''),
    )
    expect((await importing(body, tokens.assistant)).status).toBe(403)
    expect((await importing(body, tokens.editor, 'text/xml')).status).toBe(415)
    const done = await importing(body)
    expect(done.status).toBe(200)
    expect(done.body).toEqual({
      units: 7,
      taken: 2,
      repeated: 1,
      noChinese: 1,
      noEnglish: 1,
      empty: 1,
      tooLong: 1,
      marked: 1,
      otherLanguages: 1,
      unknownElements: 1,
    })
    expect((await importing(body)).body).toMatchObject({ taken: 0, repeated: 3 })
  })

  it('that cannot be read is refused whole, in words that help', async () => {
    const bad = await importing(`<!DOCTYPE tmx>${wrapped(unit('不要', 'No.'))}`)
    expect(bad.body).toMatchObject({ status: 422, code: 'xml_unreadable' })
    expect(String(bad.body.detail)).toContain('<!DOCTYPE')
    const cut = await importing(wrapped(unit('不要', 'No.')).replace('</body>', ''))
    expect(cut.body).toMatchObject({ status: 422, code: 'xml_unreadable' })
    expect(items(await get('concordance?q=不要'))).toEqual([])
  })

  it('comes out as it went in, and goes into another as it came out', async () => {
    const exported = await get('export?format=tmx')
    expect(exported.headers.get('content-type')).toBe(type)
    const text = Buffer.from(exported.bytes).toString()
    expect(text).toContain('促进<bpt i="1">b</bpt>贸易<ept i="1">b</ept>。')
    const known = (text.match(/<tu>/g) ?? []).length
    expect((await importing(text)).body).toMatchObject({ units: known, taken: 0, repeated: known })
    expect((await get('export?format=docx')).body).toMatchObject({ status: 422, code: 'format_unavailable' })
  })
})

describe('looking in the memory', () => {
  it('answers scores by the formula, and 101 where the neighbours are known to be the same', async () => {
    const around = '<prop type="x-bianyi-before">前文。</prop><prop type="x-bianyi-after"></prop>'
    await importing(wrapped(unit('三国贸易额达到90亿元。', 'Trade reached 9 billion yuan.', around)))
    expect(items(await search('三国贸易额达到９０亿元。'))).toEqual([
      {
        score: 100,
        source: '三国贸易额达到90亿元。',
        target: 'Trade reached 9 billion yuan.',
        context: false,
        penalty: 2,
        origin: 'import',
        kind: 'unit',
      },
    ])
    const within = await search('三国贸易额达到90亿元。', `&before=${encodeURIComponent('前文。')}&after=`)
    expect(items(within)).toMatchObject([{ score: 101, context: true }])
    expect(items(await search('三国贸易额达到80亿元。'))).toMatchObject([{ score: 91 }])
    expect(items(await search('三国贸易额达到80亿元。', '&min=92'))).toEqual([])
    expect(items(await search('三国贸易', '&min=30')).at(-1)).toMatchObject({ score: 33 })
    expect((await get('search?text=')).status).toBe(400)
  })

  it('finds one character, two, and words of English; pages of them', async () => {
    expect(items(await get(`concordance?q=${encodeURIComponent('主权')}`))).toMatchObject([
      { side: 'source', places: [{ start: 4, end: 6 }], importName: 'laws.tmx' },
    ])
    expect(items(await get(`concordance?q=${encodeURIComponent('法')}`))).toHaveLength(1)
    expect(items(await get('concordance?q=sovereign'))).toHaveLength(1)
    const first = await get('concordance?q=t&limit=1')
    expect(first.body.nextCursor).toEqual(expect.any(String))
    const second = await get(`concordance?q=t&limit=1&cursor=${first.body.nextCursor}`)
    expect(items(second)[0]?.id).not.toEqual(items(first)[0]?.id)
    expect((await get('concordance?q=t&cursor=no')).body).toMatchObject({ status: 400 })
  })

  it('has whole paragraphs in the concordance only where they are asked for', async () => {
    await importing(
      wrapped(unit('整段文字。两句。', 'A paragraph.').replace('<tu>', '<tu segtype="paragraph">')),
    )
    const q = `concordance?q=${encodeURIComponent('整段')}`
    expect(items(await get(q))).toEqual([])
    expect(items(await get(`${q}&paragraphs=1`))).toMatchObject([{ kind: 'paragraph' }])
  })
})
