import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addTerm } from '@/commands/add-term'
import { moveArticle } from '@/commands/move-article'
import { proposeArticle } from '@/commands/propose-article'
import { readConcordance, readMemory } from '@/commands/read-memory'
import { readUnitTerms } from '@/commands/read-unit-terms'
import { readUnits } from '@/commands/read-units'
import { putMemory } from '@/db/memory'
import { foldForMemory } from '@/domain/memory/fold'
import { articleIn, ok, signBoth, write } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'

const preamble = '../shared/texts/prc-constitution-preamble'

function desk() {
  const db = freshDatabase()
  const people = team(db)
  const unitsOf = (text: string) => {
    const input = { title: { zh: '新文' }, authors: [{ zh: '林' }] }
    const { id } = ok(proposeArticle(as(db, people.assistant), input, { text }))
    ok(moveArticle(as(db, people.editor), id, { to: 'translating' }))
    return ok(readUnits(as(db, people.assistant), id)).items
  }
  const memoryOf = (unitId: string) => ok(readMemory(as(db, people.assistant), unitId)).items
  const search = (q: string) => ok(readConcordance(as(db, people.assistant), { q })).items
  return { db, people, unitsOf, memoryOf, search }
}

describe('the memory of a unit', () => {
  it('has what was signed, and nothing that was not', () => {
    const { db, people, unitsOf, memoryOf } = desk()
    const { id, units } = articleIn(db, people, 'in_review')
    const [unit] = unitsOf('中国始终主张对话。')
    expect(memoryOf(unit!.id)).toEqual([])
    signBoth(db, people.reviewer, id)
    expect(memoryOf(unit!.id)).toMatchObject([
      {
        source: '中国始终主张对话。',
        target: 'Sentence 1.',
        score: 100,
        penalty: 0,
        numbersDiffer: false,
        article: { id, title: '对话与合作', authors: ['LIN Zhaoyan'] },
        signedBy: { name: people.reviewer.name },
        diff: [{ op: 'equal', text: '中国始终主张对话。' }],
      },
    ])
    expect(memoryOf(units[0]!)).toEqual([])
  })

  it('is 101 where the sentences around it are the same too', () => {
    const { db, people, unitsOf, memoryOf } = desk()
    const { id } = articleIn(db, people, 'in_review')
    signBoth(db, people.reviewer, id)
    const again = unitsOf('中国始终主张对话。\n三国贸易额达到90亿元。\n合作的前景广阔。')
    expect(again.map(unit => memoryOf(unit.id)[0]?.score)).toEqual([101, 101, 101])
  })

  it('tells a reworded sentence with its difference, and lines out another number', () => {
    const { db, people, unitsOf, memoryOf } = desk()
    const { id } = articleIn(db, people, 'in_review')
    signBoth(db, people.reviewer, id)
    const [unit] = unitsOf('三国贸易额达到80亿元。')
    expect(memoryOf(unit!.id)).toMatchObject([
      { score: 91, numbersDiffer: true, diff: expect.arrayContaining([{ op: 'delete', text: '9' }]) },
    ])
  })

  it('has the English that was signed last', () => {
    const { db, people, unitsOf, memoryOf } = desk()
    const { id, units } = articleIn(db, people, 'in_review')
    signBoth(db, people.reviewer, id)
    write(db, people.assistant, id, units[0]!, 'China stands for dialogue.')
    const [unit] = unitsOf('中国始终主张对话。')
    expect(memoryOf(unit!.id)).toMatchObject([{ target: 'Sentence 1.' }])
    signBoth(db, people.reviewer, id)
    expect(memoryOf(unit!.id)).toMatchObject([{ target: 'China stands for dialogue.' }])
  })

  it('takes something off for what nobody signed', () => {
    const { db, unitsOf, memoryOf } = desk()
    remember(db, '合作的前景广阔。', 'The prospects are broad.')
    const [unit] = unitsOf('合作的前景广阔。')
    expect(memoryOf(unit!.id)).toMatchObject([{ score: 99, penalty: 2, origin: 'import' }])
  })
})

describe('the concordance', () => {
  it('finds one character, two, and words in English', () => {
    const { db, search } = desk()
    remember(db, '国家尊重主权，依法办事。', 'The state respects sovereignty and acts by law.')
    remember(db, '宪法', 'Constitution')
    expect(search('法').map(one => one.source)).toEqual(['宪法', '国家尊重主权，依法办事。'])
    expect(search('主权')).toHaveLength(1)
    expect(search('权主')).toEqual([])
    expect(search('SOVEREIGN')).toHaveLength(1)
    expect(search('acts by')).toHaveLength(1)
    expect(search('by acts')).toEqual([])
  })

  it.skipIf(!existsSync(`${preamble}.zh.txt`))('finds what a plain scan finds in a real text', () => {
    const { db, search } = desk()
    const [zh = [], en = []] = ['zh', 'en'].map(language =>
      readFileSync(`${preamble}.${language}.txt`, 'utf8').trim().split('\n'),
    )
    for (const [at, line] of zh.entries()) remember(db, line, en[at] ?? '')
    for (const q of ['主权', '法', '中国', '社会主义', '国', '一九四九年'])
      expect(search(q)).toHaveLength(zh.filter(line => line.includes(q)).length)
  })
})

it('finds the terms of a unit by the longest match', () => {
  const { db, people, unitsOf } = desk()
  for (const [zh, en] of [
    ['中国', 'China'],
    ['人民', 'the people'],
    ['中国人民银行', 'People’s Bank of China'],
  ] as const)
    ok(addTerm(as(db, people.editor), { zh, en }))
  const [unit] = unitsOf('中国人民银行服务人民。')
  expect(ok(readUnitTerms(as(db, people.assistant), unit!.id)).items).toMatchObject([
    { start: 0, end: 6, en: 'People’s Bank of China' },
    { start: 8, end: 10, en: 'the people' },
  ])
})

function remember(db: ReturnType<typeof freshDatabase>, source: string, target: string): void {
  putMemory(db, {
    source,
    target,
    folded: foldForMemory(source),
    before: null,
    after: null,
    origin: 'import',
    articleId: null,
    unitId: null,
    importName: 'A memory',
    signedBy: null,
    at: '2026-01-01T00:00:00.000Z',
  })
}
