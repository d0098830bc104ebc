import { beforeAll, describe, expect, it } from 'vitest'
import { createFileReader } from '@/server/readers/read-file'
import { installFileReader } from '@/server/shared-file-reader'
import { builtReader } from '../support/reader'
import { wordFile } from '../support/word-file'
import { itemsOf, startServer } from './server'

const { tokens, call } = startServer()
const token = tokens.assistant
const patience = 60_000
let word = new Uint8Array()

beforeAll(async () => {
  installFileReader(createFileReader(await builtReader()))
  word = Uint8Array.from(await wordFile())
}, patience)

function form(name: string, content: BlobPart, meta: unknown): FormData {
  const body = new FormData()
  body.set('file', new File([content], name))
  body.set('meta', JSON.stringify(meta))
  return body
}

const read = (name: string, content: BlobPart, meta: unknown = {}, who = token) =>
  call('POST', '/api/v1/files/read', { token: who, body: form(name, content, meta) })
const propose = (meta: Record<string, unknown>) =>
  call('POST', '/api/v1/articles', {
    token,
    body: form('ferry.docx', word, { title: { zh: '渡口' }, authors: [], ...meta }),
  })

describe('a file', { timeout: patience }, () => {
  it('is told of before anything is stored', async () => {
    const { status, body } = await read('ferry.docx', word)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      format: 'docx',
      title: '渡口与集市',
      authors: ['濮阳若溪'],
      language: 'zh',
      script: 'simplified',
      notes: 1,
      changes: 2,
      comments: 1,
      alike: [],
    })
    expect(itemsOf((await call('GET', '/api/v1/articles', { token })).body)).toHaveLength(0)
    expect((await read('ferry.docx', word, { changes: 'reject' })).body.text).toContain('渡口每天清晨开门。')
  })

  it('with tracked changes asks what becomes of them', async () => {
    expect((await propose({})).body).toMatchObject({ status: 422, code: 'changes_undecided' })
    const taken = await propose({ changes: 'accept' })
    const source = await call('GET', `/api/v1/articles/${taken.body.id}/source`, { token })
    expect(source.body.text).toContain('渡口每天清晨开船。［1］')
    expect(source.body).toMatchObject({ fileName: 'ferry.docx' })
  })

  it('brings its changes and comments in as discussions on the Chinese, with who said so', async () => {
    const text = '序言在此。\n渡口每天清晨开门。\n来往的人比去年多了三成。'
    const made = await propose({ changes: 'discuss', text })
    const threads = itemsOf((await call('GET', `/api/v1/articles/${made.body.id}/threads`, { token })).body)
    const told = threads.map(({ body, imported, anchor }) => ({ body, imported, quote: anchor?.quote }))
    const at = expect.stringContaining('2024-11-05')
    expect(told).toHaveLength(3)
    expect(told).toEqual(
      expect.arrayContaining([
        { body: '开门', quote: '开门', imported: { author: '司空宁', at, kind: 'delete' } },
        { body: '开船', quote: '', imported: { author: '司空宁', at, kind: 'insert' } },
        {
          body: '此处宜注明出处。',
          quote: '比去年多了三成',
          imported: { author: '闻人昭', at, kind: 'comment' },
        },
      ]),
    )
  })

  it('of an article that is here already is warned of, by its text and not by its name', async () => {
    const article = '渡口每天清晨开船，来往的人比去年多了三成，船上说着两种语言，集市就在岸边的榕树下面。'
    const meta = { title: { zh: '榕树' }, authors: [], text: article.repeat(2) }
    const made = await call('POST', '/api/v1/articles', { token, json: meta })
    const again = await read('另一个名字.txt', `（转载）${article}${article}`)
    expect(again.body.alike).toMatchObject([{ id: made.body.id, title: '榕树' }])
    expect(
      (await read('other.txt', '山路弯弯，无人知道它通向哪里，也无人问起。'.repeat(3))).body.alike,
    ).toEqual([])
  })

  it('that is not what its name says is 415, one that is broken 422, and nobody else may ask', async () => {
    expect((await read('a.pdf', '水')).body).toMatchObject({ status: 415, code: 'unsupported_file_type' })
    expect((await read('a.pdf', '%PDF-1.4\n水')).body).toMatchObject({ status: 422, code: 'file_unreadable' })
    expect((await read('a.exe', '水')).body).toMatchObject({ status: 415 })
    expect((await read('a.txt', '水', {}, tokens.reviewer)).body).toMatchObject({ status: 403 })
  })
})
