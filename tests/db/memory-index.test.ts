import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '@/db/client'
import { likestMemories } from '@/db/likest-memories'
import { forgetMemory, type NewMemory, newestMemory, putMemories, putMemory } from '@/db/memory'
import { memoriesWithChinese, memoriesWithEnglish } from '@/db/memory-concordance'
import { fileUnfiled } from '@/db/memory-index'
import { foldForMemory } from '@/domain/memory/fold'
import { freshDatabase } from '../support/database'

const entry = (source: string, more: Partial<NewMemory> = {}): NewMemory => ({
  source,
  target: `English of ${source.length}`,
  folded: foldForMemory(source),
  before: null,
  after: null,
  origin: 'import',
  kind: 'unit',
  articleId: null,
  unitId: null,
  importId: null,
  signedBy: null,
  at: '2026-01-01T00:00:00.000Z',
  carried: null,
  ...more,
})

/** Sentences that are much like one another. */
function sentences(count: number): string[] {
  let seed = 5
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % below
  }
  const words = [
    '中国',
    '主张',
    '对话',
    '合作',
    '各国',
    '应当',
    '发展',
    '的',
    '和平',
    '法',
    '经济',
    '贸易',
    '90亿',
    '增长',
  ]
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(14) }, () => words[next(words.length)]).join(''),
  )
}

describe('the likest entries', () => {
  it('have the best of all first, whatever is asked', () => {
    const db = freshDatabase()
    const texts = sentences(1500)
    inTransaction(db, tx =>
      putMemories(
        tx,
        texts.slice(0, 1000).map(text => entry(text)),
      ),
    )
    for (const text of texts.slice(1000, 1010)) inTransaction(db, tx => putMemory(tx, entry(text)))
    const kept = texts.slice(0, 1010)
    let asked = 0
    for (const query of texts.slice(1010)) {
      const best = Math.max(
        ...kept.map(text => {
          const longer = Math.max(text.length, query.length)
          return Math.floor((100 * (longer - distance(text, query))) / longer)
        }),
      )
      if (best < 60) continue
      asked += 1
      expect(likestMemories(db, query)[0]?.score, query).toBe(best)
    }
    expect(asked).toBeGreaterThan(200)
  })

  it('forget an entry with its unit, and keep the others', () => {
    const db = freshDatabase()
    for (const [at, source] of ['各国应当合作发展经济', '各国应当合作发展贸易', '法'].entries())
      putMemory(db, entry(source, { unitId: `unit_${at}` }))
    forgetMemory(db, 'unit_0', 'unit')
    forgetMemory(db, 'unit_2', 'unit')
    expect(likestMemories(db, '各国应当合作发展经济').map(({ row }) => row.source)).toEqual([
      '各国应当合作发展贸易',
    ])
    expect(likestMemories(db, '法')).toEqual([])
    putMemory(db, entry('各国应当对话', { unitId: 'unit_1', target: 'Talk.' }))
    expect(likestMemories(db, '各国应当合作发展贸易')).toEqual([])
    expect(memoriesWithEnglish(db, 'talk', { limit: 9 })).toHaveLength(1)
  })

  it('keep their place when only the English changes', () => {
    const db = freshDatabase()
    putMemory(db, entry('各国应当合作', { unitId: 'unit_1', target: 'Old words.' }))
    const newest = newestMemory(db)
    putMemory(db, entry('各国应当合作', { unitId: 'unit_1', target: 'New words.' }))
    expect(newestMemory(db)).toBe(newest)
    expect(memoriesWithEnglish(db, 'old', { limit: 9 })).toEqual([])
    expect(likestMemories(db, '各国应当合作')[0]?.row.target).toBe('New words.')
  })

  it('are filed with the entry or not at all', () => {
    const db = freshDatabase()
    expect(() =>
      inTransaction(db, tx => {
        putMemory(tx, entry('各国应当合作'))
        throw new Error('cut short')
      }),
    ).toThrow('cut short')
    expect(likestMemories(db, '各国应当合作')).toEqual([])
    expect(memoriesWithChinese(db, '合', { limit: 9 })).toEqual([])
  })
})

it('files what an older program left without an index, once', () => {
  const db = freshDatabase()
  for (const source of ['各国应当合作', '法律']) putMemory(db, entry(source))
  db.$client.exec('delete from memory_postings')
  expect(likestMemories(db, '各国应当合作')).toEqual([])
  expect(inTransaction(db, fileUnfiled)).toBe(2)
  expect(inTransaction(db, fileUnfiled)).toBe(0)
  expect(likestMemories(db, '各国应当合作')).toHaveLength(1)
})

it('finds a phrase exactly where a plain scan finds it, in long lists too', () => {
  const db = freshDatabase()
  const texts = sentences(3000)
  inTransaction(db, tx =>
    putMemories(
      tx,
      texts.map(text => entry(text)),
    ),
  )
  for (const q of ['法', '的', '合作', '90', '9', '作各', '应当合作发展'])
    expect(
      memoriesWithChinese(db, q, { limit: 5000 }).map(({ source }) => source),
      q,
    ).toEqual(texts.filter(text => text.includes(q)).reverse())
})
