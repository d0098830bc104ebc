import { beforeEach, describe, expect, it } from 'vitest'
import { carryCorrection, correctionNote, moveItemOn } from '@/commands/carry-on'
import { createEdition } from '@/commands/create-edition'
import { issueCorrection } from '@/commands/issue-correction'
import type { Database } from '@/db/client'
import { no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { edition, editionIn } from '../support/edition'
import { as, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const begin = (number: number, publishOn: string) =>
  ok(createEdition(as(db, people.editor), { number, title: `No. ${number}`, publishOn })).id
const sections = (id: string) => edition(db, people.editor, id).sections

describe('moving an article to the next edition', () => {
  it('takes it out here and puts it in there with its words, in a section of the same kind', () => {
    const { id, insight } = editionIn(db, people, 'assembling')
    begin(14, '2026-03-19')
    const next = begin(13, '2026-03-12')
    const section = sections(id).find(({ kind }) => kind === 'insights')!
    const moved = ok(moveItemOn(as(db, people.assistant), id, section.items[0]!.id))
    expect(moved.edition).toEqual({ id: next, number: 13 })
    expect(sections(id).find(({ kind }) => kind === 'insights')?.items).toEqual([])
    expect(sections(next)).toMatchObject([
      { kind: 'insights', heading: 'Insights', items: [{ articleId: insight.id, body: 'In short: talk.' }] },
    ])
  })

  it('changes nothing where no edition comes after, or nothing may be arranged', () => {
    const { id } = editionIn(db, people, 'in_review')
    begin(3, '2026-02-01')
    const item = sections(id).flatMap(({ items }) => items)[0]!.id
    const before = edition(db, people.editor, id)
    expect(no(moveItemOn(as(db, people.editor), id, item)).code).toBe('no_next_edition')
    expect(no(moveItemOn(as(db, people.reviewer), id, item)).code).toBe('role_required')
    expect(no(moveItemOn(as(db, people.editor), id, 'itm_none')).code).toBe('not_found')
    expect(edition(db, people.editor, id)).toEqual(before)
    const approved = editionIn(db, people, 'approved', 12)
    const theirs = sections(approved.id).flatMap(({ items }) => items)[0]!.id
    expect(no(moveItemOn(as(db, people.editor), approved.id, theirs)).code).toBe('wrong_state')
  })
})

describe('a correction', () => {
  it('is told in the next edition, once, beside others', () => {
    const { id } = editionIn(db, people, 'published')
    const correct = (text: string) =>
      ok(
        issueCorrection(as(db, people.editor), id, {
          kind: 'correction',
          text,
          before: 'Some',
          after: 'Many',
        }),
      )
    const [first, second] = [correct('It was the other river'), correct('The year is 2024.')]
    expect(no(carryCorrection(as(db, people.editor), id, first!.id)).code).toBe('no_next_edition')
    const next = begin(12, '2026-03-12')
    for (const one of [first, second, first]) ok(carryCorrection(as(db, people.assistant), id, one!.id))
    expect(sections(next)).toMatchObject([
      {
        kind: 'custom',
        heading: 'Corrections',
        body: [
          'Correction to edition 11 of March 5, 2026: It was the other river. For “Some” read “Many”.',
          'Correction to edition 11 of March 5, 2026: The year is 2024. For “Some” read “Many”.',
        ].join('\n\n'),
      },
    ])
  })

  it.each([
    [
      'retraction',
      null,
      'Retraction to edition 4 of May 1, 2026: We were misled. This is withdrawn: “It rained.”.',
    ],
    [
      'clarification',
      'It poured.',
      'Clarification to edition 4 of May 1, 2026: We were misled. For “It rained.” read “It poured.”.',
    ],
  ])('of kind %s has a note', (kind, after, note) => {
    const of = { number: 4, publishOn: '2026-05-01' }
    expect(correctionNote(of, { kind, text: 'We were misled.', before: 'It rained.', after })).toBe(note)
  })
})
