import { describe, expect, it } from 'vitest'
import { arrangeEdition } from '@/commands/arrange-edition'
import { createEdition } from '@/commands/create-edition'
import { fillParagraph } from '@/commands/fill-paragraph'
import { mergeUnits } from '@/commands/merge-units'
import { moveArticle } from '@/commands/move-article'
import { propagateUnit } from '@/commands/propagate-unit'
import { proposeArticle } from '@/commands/propose-article'
import { readMemoryNotes } from '@/commands/read-memory-notes'
import { readRevisions } from '@/commands/read-revisions'
import { readUnits } from '@/commands/read-units'
import { saveUnit } from '@/commands/save-unit'
import type { UnitChange } from '@/domain/unit'
import { articleIn, no, ok, signBoth } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'

function desk() {
  const db = freshDatabase()
  const people = team(db)
  const { assistant, editor } = people
  const articleOf = (text: string) => {
    const input = { title: { zh: '新文', en: 'New' }, authors: [{ zh: '林' }], rights: 'granted' as const }
    const { id } = ok(proposeArticle(as(db, assistant), input, { text }))
    ok(moveArticle(as(db, editor), id, { to: 'translating' }))
    return id
  }
  const unitsOf = (id: string) => ok(readUnits(as(db, assistant), id)).items
  const save = (unitId: string, change: UnitChange, from = 0) =>
    ok(saveUnit(as(db, assistant), unitId, from, change))
  return { db, people, articleOf, unitsOf, save }
}

describe('a unit that comes again', () => {
  it('gets the English that was confirmed, as a draft of the memory, and can be taken back', () => {
    const { db, people, articleOf, unitsOf, save } = desk()
    const id = articleOf('这是口号。\n别的话。\n这是口号。\n这是口号。')
    const [first, other, second, third] = unitsOf(id)
    save(third!.id, { text: 'My own words.' })
    save(first!.id, { text: 'This is a slogan.', status: 'translated' })
    const { items } = ok(propagateUnit(as(db, people.assistant), first!.id))
    expect(items).toMatchObject([
      {
        articleId: id,
        unit: {
          id: second!.id,
          status: 'draft',
          translation: { text: 'This is a slogan.', origin: 'memory' },
        },
        before: { status: 'untranslated', text: '' },
      },
    ])
    expect(unitsOf(id).map(({ translation }) => translation.text)).toEqual([
      'This is a slogan.',
      '',
      'This is a slogan.',
      'My own words.',
    ])
    expect(ok(propagateUnit(as(db, people.assistant), first!.id)).items).toEqual([])
    save(first!.id, { text: 'It is a slogan.' }, 1)
    expect(ok(propagateUnit(as(db, people.assistant), first!.id)).items).toHaveLength(1)
    const { translation } = unitsOf(id)[2]!
    expect(translation.text).toBe('It is a slogan.')
    const back = save(second!.id, { text: '', status: 'untranslated' }, translation.revision)
    expect(back).toMatchObject({ status: 'untranslated', translation: { text: '' } })
    expect(ok(readRevisions(as(db, people.assistant), { passageId: translation.id })).items).toHaveLength(3)
    expect(other!.translation.revision).toBe(0)
  })

  it('is found in the other articles of an open edition, and nowhere else', () => {
    const { db, people, articleOf, unitsOf, save } = desk()
    const [one, two, three] = ['共同的话。', '共同的话。', '共同的话。'].map(articleOf) as [
      string,
      string,
      string,
    ]
    const edition = ok(
      createEdition(as(db, people.editor), { number: 7, title: 'Seven', publishOn: '2030-01-01' }),
    )
    const items = [one, two].map(articleId => ({ articleId }))
    ok(arrangeEdition(as(db, people.editor), edition.id, edition.revision, [{ kind: 'insights', items }]))
    const [unit] = unitsOf(one)
    save(unit!.id, { text: 'Common words.', status: 'translated' })
    expect(ok(propagateUnit(as(db, people.assistant), unit!.id)).items).toMatchObject([{ articleId: two }])
    expect(unitsOf(three)[0]!.translation.text).toBe('')
  })

  it('waits until the unit is confirmed', () => {
    const { db, people, articleOf, unitsOf, save } = desk()
    const [unit] = unitsOf(articleOf('话。\n话。'))
    save(unit!.id, { text: 'Words.' })
    expect(no(propagateUnit(as(db, people.assistant), unit!.id)).code).toBe('wrong_state')
    expect(no(propagateUnit(as(db, people.reviewer), unit!.id)).code).toBe('role_required')
  })
})

describe('a match that was confirmed as it was', () => {
  it('is noted for the reviewer where it was of less than 100, until somebody changes it', () => {
    const { db, people, articleOf, unitsOf, save } = desk()
    const old = articleIn(db, people, 'in_review')
    signBoth(db, people.reviewer, old.id)
    const id = articleOf('三国贸易额达到80亿元。\n合作的前景广阔。')
    const [like, same] = unitsOf(id)
    const notes = () => ok(readMemoryNotes(as(db, people.reviewer), id)).items
    save(like!.id, { text: 'Sentence 2.', origin: 'memory' })
    save(same!.id, { text: 'Sentence 3.', origin: 'memory', status: 'translated' })
    expect(notes()).toEqual([])
    save(like!.id, { status: 'translated' }, 1)
    expect(notes()).toMatchObject([
      {
        unitId: like!.id,
        score: 91,
        text: 'Sentence 2.',
        diff: expect.arrayContaining([
          { op: 'delete', text: '9' },
          { op: 'insert', text: '8' },
        ]),
      },
    ])
    save(like!.id, { text: 'Sentence 2, changed.' }, 2)
    expect(notes()).toEqual([])
  })

  it('is noted for a text that was put together, by the worst of its sentences', () => {
    const { db, people, articleOf, unitsOf, save } = desk()
    const old = articleIn(db, people, 'in_review')
    signBoth(db, people.reviewer, old.id)
    const id = articleOf('三国贸易额达到80亿元。合作的前景广阔。')
    const units = unitsOf(id)
    const both = units.map(({ id: unitId, translation }) => ({ id: unitId, revision: translation.revision }))
    const unit = ok(mergeUnits(as(db, people.assistant), both))
    const text = 'Sentence 2. Sentence 3.'
    save(unit.id, { text, origin: 'memory', status: 'translated' }, unit.translation.revision)
    expect(ok(readMemoryNotes(as(db, people.reviewer), id)).items).toMatchObject([{ score: 91, text }])
  })
})

describe('a paragraph that is filled from the memory', () => {
  it('gets what is exactly its Chinese in the units that nobody works on, as drafts that can be taken back', () => {
    const { db, people, articleOf, unitsOf, save } = desk()
    const known = articleIn(db, people, 'in_review', { text: '各国应当合作。发展经济很重要。' })
    signBoth(db, people.reviewer, known.id)
    const [one, two] = unitsOf(known.id).map(({ translation }) => translation.text)
    const text = '各国应当合作。发展经济很重要。各国应当合作。全新的一句话。\n各国应当合作。'
    const id = articleOf(text)
    const units = unitsOf(id)
    save(units[2]!.id, { text: 'My own words.' })
    const { items } = ok(fillParagraph(as(db, people.assistant), units[3]!.id))
    expect(items.map(({ unit }) => [unit.id, unit.status, unit.translation.origin])).toEqual([
      [units[0]!.id, 'draft', 'memory'],
      [units[1]!.id, 'draft', 'memory'],
    ])
    expect(unitsOf(id).map(({ translation }) => translation.text)).toEqual([
      one,
      two,
      'My own words.',
      '',
      '',
    ])
    for (const { unit, before } of items)
      save(unit.id, { text: before.text, status: 'untranslated' }, unit.translation.revision)
    expect(unitsOf(id).map(({ status }) => status)).toEqual([
      'untranslated',
      'untranslated',
      'draft',
      'untranslated',
      'untranslated',
    ])
    expect(ok(fillParagraph(as(db, people.assistant), units[4]!.id)).items).toHaveLength(1)
  })

  it('stays as it is for whoever may not translate here', () => {
    const { db, people, articleOf, unitsOf } = desk()
    const id = articleOf('各国应当合作。')
    expect(no(fillParagraph(as(db, people.reviewer), unitsOf(id)[0]!.id)).code).toBe('role_required')
  })
})
