import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addTerm } from '@/commands/add-term'
import { mergeUnits } from '@/commands/merge-units'
import { moveArticle } from '@/commands/move-article'
import { proposeArticle } from '@/commands/propose-article'
import { readConcordance } from '@/commands/read-concordance'
import { readMemory } from '@/commands/read-memory'
import { readUnitTerms } from '@/commands/read-unit-terms'
import { readUnits } from '@/commands/read-units'
import { saveUnit } from '@/commands/save-unit'
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
  const search = (q: string, paragraphs = false) =>
    ok(readConcordance(as(db, people.assistant), { q, paragraphs, limit: 200 })).items
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

  it('puts what nobody signed behind what somebody did, and says by how much', () => {
    const { db, people, unitsOf, memoryOf } = desk()
    const { id } = articleIn(db, people, 'in_review')
    signBoth(db, people.reviewer, id)
    remember(db, '合作的前景广阔。', 'The prospects are broad.')
    const [unit] = unitsOf('合作的前景广阔。')
    expect(memoryOf(unit!.id)).toMatchObject([
      { score: 100, penalty: 0, origin: 'signed', target: 'Sentence 3.' },
      { score: 100, penalty: 2, origin: 'import', target: 'The prospects are broad.' },
    ])
  })

  it('has a whole paragraph that was signed, for a unit that is the same paragraph', () => {
    const { db, people, unitsOf, memoryOf } = desk()
    const text = '中国主张对话。各国应当合作。\n前景广阔。'
    const { id, units } = articleIn(db, people, 'in_review', { text })
    signBoth(db, people.reviewer, id)
    const again = unitsOf('中国主张对话。各国应当合作。')
    const both = again.map(({ id, translation }) => ({ id, revision: translation.revision }))
    const merged = ok(mergeUnits(as(db, people.assistant), both))
    expect(units).toHaveLength(3)
    expect(memoryOf(merged.id)[0]).toMatchObject({
      kind: 'paragraph',
      source: '中国主张对话。各国应当合作。',
      target: 'Sentence 1. Sentence 2.',
      score: 100,
    })
  })

  it('puts together what it has for the sentences of a unit, and leaves the Chinese of what it has not', () => {
    const { db, people, unitsOf } = desk()
    remember(db, '中国主张对话。', 'China stands for dialogue.')
    remember(db, '前景广阔。', 'The prospects are broad.')
    const again = unitsOf('中国主张对话。他们昨天去了。前景广阔。')
    const all = again.map(({ id, translation }) => ({ id, revision: translation.revision }))
    const unit = ok(mergeUnits(as(db, people.assistant), all))
    expect(ok(readMemory(as(db, people.assistant), unit.id)).assembled).toMatchObject({
      text: 'China stands for dialogue. 他们昨天去了。 The prospects are broad.',
      found: 2,
      pieces: [{ score: 100 }, { source: '他们昨天去了。' }, { score: 100 }],
    })
  })

  it('forgets a paragraph that is no longer signed as it stands', () => {
    const { db, people, search } = desk()
    const text = '中国主张对话。各国应当合作。'
    const { id, units } = articleIn(db, people, 'in_review', { text })
    signBoth(db, people.reviewer, id)
    expect(search('合作', true).map(({ kind }) => kind)).toEqual(['paragraph', 'unit'])
    const unit = ok(readUnits(as(db, people.assistant), id)).items[1]!
    ok(saveUnit(as(db, people.assistant), units[1]!, unit.translation.revision, { status: 'condensed' }))
    signBoth(db, people.reviewer, id)
    expect(search('合作', true).map(({ kind }) => kind)).toEqual(['unit'])
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
    expect(search('法')[1]).toMatchObject({ side: 'source', places: [{ start: 8, end: 9 }] })
    expect(search('law')[0]).toMatchObject({ side: 'target', places: [{ start: 43, end: 46 }] })
  })

  it('goes on where it stopped', () => {
    const { db, people } = desk()
    for (let at = 0; at < 5; at += 1) remember(db, `第${at}条法律。`, `Law ${at}.`)
    const page = (cursor?: string) =>
      ok(readConcordance(as(db, people.assistant), { q: '法', limit: 2, cursor }))
    const [first, second] = [page(), page(page().nextCursor ?? '')]
    expect(first.items.map(({ target }) => target)).toEqual(['Law 4.', 'Law 3.'])
    expect(second.items.map(({ target }) => target)).toEqual(['Law 2.', 'Law 1.'])
    expect(page(second.nextCursor ?? '')).toMatchObject({ items: [{ target: 'Law 0.' }], nextCursor: null })
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
    importId: null,
    kind: 'unit',
    carried: null,
    signedBy: null,
    at: '2026-01-01T00:00:00.000Z',
  })
}
