import { describe, expect, it } from 'vitest'
import { itemsOf, startServer } from './server'

const { tokens, call } = startServer()
const look = (q: string, at?: number) =>
  call('GET', `/api/v1/dictionary?q=${encodeURIComponent(q)}${at === undefined ? '' : `&at=${at}`}`, {
    token: tokens.assistant,
  })

describe('the dictionary', () => {
  it('tells the words of what was selected, with whose it is', async () => {
    const { status, body } = await look('研究銀行')
    expect(status).toBe(200)
    expect(itemsOf(body).map(item => [item.start, item.word, item.pinyin])).toEqual([
      [0, '研究', 'yán jiū'],
      [2, '銀行', 'yín háng'],
    ])
    expect(body.source).toMatchObject({ licence: 'CC BY-SA 4.0' })
  })

  it('tells the word at a place first by its longest, read as it is read there', async () => {
    expect(itemsOf((await look('研究生命', 2)).body).map(item => item.word)).toEqual(['研究生', '生命', '生'])
    const [item] = itemsOf((await look('自行车', 1)).body)
    expect(item).toMatchObject({ word: '行', pinyin: 'xíng' })
    expect(item?.entries).toMatchObject([{ pinyin: 'xíng' }, { pinyin: 'háng' }])
  })

  it('reads what it does not know', async () => {
    expect((await look('鸳鸯')).body).toMatchObject({ pinyin: 'yuān yāng', items: [] })
  })

  it.each(['', `q=${'水'.repeat(201)}`, 'q=水&at=-1', 'q=水&at=x'])('refuses %s', async query => {
    expect((await call('GET', `/api/v1/dictionary?${query}`, { token: tokens.editor })).status).toBe(400)
  })

  it('says so where none was built', async () => {
    const key = Symbol.for('bianyi.dictionary')
    const shared = globalThis as { [key: symbol]: unknown }
    const before = shared[key]
    shared[key] = null
    expect((await look('水')).body).toMatchObject({ status: 503, code: 'dictionary_missing' })
    shared[key] = before
  })
})
