import { beforeEach, describe, expect, it } from 'vitest'
import { arrangeEdition } from '@/commands/arrange-edition'
import { createEdition } from '@/commands/create-edition'
import { describeEdition } from '@/commands/describe-edition'
import { readEditions } from '@/commands/read-editions'
import { readEvents } from '@/commands/read-events'
import { readRevisions } from '@/commands/read-revisions'
import { saveUnit } from '@/commands/save-unit'
import type { Database } from '@/db/client'
import { articleIn, no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { asInput, edition, editionIn, move, sectionsOf } from '../support/edition'
import { as, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const assistant = () => as(db, people.assistant)
const input = { number: 50, title: 'A Title', publishOn: '2026-03-05' }

describe('creating an edition', () => {
  it('answers it empty, in assembly, at revision 1', () => {
    const created = ok(createEdition(as(db, people.editor), { ...input, teaser: 'A question?' }))
    expect(created).toMatchObject({
      number: 50,
      title: 'A Title',
      teaser: 'A question?',
      series: null,
      state: 'assembling',
      revision: 1,
      sections: [],
    })
    expect(created.titlePassage).toMatchObject({
      text: 'A Title',
      revision: 1,
      updatedBy: people.editor.userId,
    })
  })

  it('is for editors, and refuses a number that is taken', () => {
    expect(no(createEdition(assistant(), input)).code).toBe('role_required')
    ok(createEdition(as(db, people.editor), input))
    expect(no(createEdition(as(db, people.editor), input))).toMatchObject({
      code: 'number_taken',
      facts: { number: 50 },
    })
  })

  it('refuses a number that is none, a day that is none, and a title of 501 characters', () => {
    const create = (more: object) => no(createEdition(as(db, people.editor), { ...input, ...more })).code
    expect(create({ number: 0 })).toBe('invalid')
    expect(create({ number: 1.5 })).toBe('invalid')
    expect(create({ publishOn: '2026-02-30' })).toBe('invalid')
    expect(create({ title: 'x'.repeat(501) })).toBe('title_missing_or_long')
    expect(create({ title: ' ' })).toBe('title_missing_or_long')
    expect(create({ title: 'half \ud83d' })).toBe('invalid')
    expect(ok(readEditions(assistant(), {}, { limit: 50 })).items).toEqual([])
  })
})

describe('describing an edition', () => {
  it('changes what is given, keeps the rest, and makes a revision of the title', () => {
    const { id } = editionIn(db, people, 'assembling')
    const { revision, titlePassage } = edition(db, people.assistant, id)
    const after = ok(describeEdition(assistant(), id, revision, { title: 'Another', series: null }))
    expect(after).toMatchObject({ title: 'Another', series: null, teaser: 'Who writes the rules?' })
    expect(after.revision).toBe(revision + 1)
    expect(after.titlePassage.revision).toBe(titlePassage.revision + 1)
  })

  it('refuses another edition’s number and keeps its own', () => {
    const { id } = editionIn(db, people, 'assembling', 11)
    ok(createEdition(as(db, people.editor), { ...input, number: 12 }))
    const { revision } = edition(db, people.assistant, id)
    expect(no(describeEdition(assistant(), id, revision, { number: 12 })).code).toBe('number_taken')
    expect(ok(describeEdition(assistant(), id, revision, { number: 11 })).revision).toBe(revision)
  })

  it('answers a stale revision with the edition as it stands', () => {
    const { id } = editionIn(db, people, 'assembling')
    const { revision } = edition(db, people.assistant, id)
    ok(describeEdition(assistant(), id, revision, { title: 'First' }))
    const refusal = no(describeEdition(as(db, people.editor), id, revision, { title: 'Second' }))
    expect(refusal.code).toBe('revision_stale')
    expect(refusal.current).toMatchObject({ title: 'First', revision: revision + 1 })
    expect(edition(db, people.editor, id).title).toBe('First')
  })
})

describe('arranging sections', () => {
  it('keeps the texts’ histories of parts that keep their ids, in whatever order they come', () => {
    const { id } = editionIn(db, people, 'assembling')
    const before = edition(db, people.assistant, id)
    const sections = asInput(db, people.assistant, id).reverse()
    const colophon = sections[0]
    if (colophon) colophon.body = 'Number {{number}}, and the last.'
    const after = ok(arrangeEdition(assistant(), id, before.revision, sections))
    expect(after.sections.map(s => s.id)).toEqual(before.sections.map(s => s.id).reverse())
    expect(after.sections[0]?.passage).toMatchObject({ revision: 2, id: before.sections.at(-1)?.passage.id })
    const passageId = after.sections[0]?.passage.id ?? ''
    expect(ok(readRevisions(assistant(), { passageId })).items).toHaveLength(2)
    expect(after.sections[1]?.items[0]?.passage).toEqual(before.sections[3]?.items[0]?.passage)
  })

  it('moves an item to another section with its text and its history', () => {
    const { id } = editionIn(db, people, 'assembling')
    const before = edition(db, people.assistant, id)
    const sections = asInput(db, people.assistant, id)
    const moved = sections[2]?.items ?? []
    const after = ok(
      arrangeEdition(
        assistant(),
        id,
        before.revision,
        sections.flatMap((s, i) =>
          i === 2 ? [] : i === 3 ? [{ ...s, items: [...(s.items ?? []), ...moved] }] : [s],
        ),
      ),
    )
    expect(after.sections).toHaveLength(4)
    expect(after.sections[2]?.items[1]).toEqual(before.sections[2]?.items[0])
  })

  it('takes out what is left out; its history stays readable', () => {
    const { id } = editionIn(db, people, 'assembling')
    const before = edition(db, people.assistant, id)
    const sections = asInput(db, people.assistant, id).slice(0, 1)
    const after = ok(arrangeEdition(assistant(), id, before.revision, sections))
    expect(after.sections).toHaveLength(1)
    const answer = before.sections[1]?.questions[0]?.passage.id ?? ''
    expect(ok(readRevisions(assistant(), { passageId: answer })).items[0]?.text).toBe(
      'It is, our authors say.',
    )
  })

  it('changes nothing when what stands is put again', () => {
    const { id } = editionIn(db, people, 'assembling')
    const before = edition(db, people.assistant, id)
    const events = ok(readEvents(assistant(), { editionId: id }, { limit: 100 })).items.length
    expect(ok(arrangeEdition(assistant(), id, before.revision, asInput(db, people.assistant, id)))).toEqual(
      before,
    )
    expect(ok(readEvents(assistant(), { editionId: id }, { limit: 100 })).items).toHaveLength(events)
  })

  it('lets the second of two people lose nothing: 412 with the edition as it stands', () => {
    const { id } = editionIn(db, people, 'assembling')
    const { revision } = edition(db, people.assistant, id)
    const sections = asInput(db, people.assistant, id)
    ok(arrangeEdition(assistant(), id, revision, [{ ...sections[0]!, body: 'Mine.' }, ...sections.slice(1)]))
    const refusal = no(arrangeEdition(as(db, people.editor), id, revision, sections.slice(1)))
    expect(refusal).toMatchObject({
      code: 'revision_stale',
      facts: { yours: revision, current: revision + 1 },
    })
    expect(refusal.current).toMatchObject({ sections: [{ body: 'Mine.' }, {}, {}, {}, {}] })
  })

  it('writes nothing at all when one part is refused', () => {
    const { id, feature } = editionIn(db, people, 'assembling')
    const before = edition(db, people.assistant, id)
    const put = (section: object) =>
      no(
        arrangeEdition(assistant(), id, before.revision, [
          { kind: 'welcome', body: 'New.' },
          { kind: 'custom', ...section },
        ]),
      ).code
    expect(put({ id: 'sec_unknown' })).toBe('unknown_reference')
    expect(put({ items: [{ articleId: 'art_unknown' }] })).toBe('unknown_reference')
    expect(put({ items: [{ id: 'itm_unknown', articleId: feature.id }] })).toBe('unknown_reference')
    expect(put({ questions: [{ id: 'qst_unknown', question: 'A?', answer: 'B' }] })).toBe('unknown_reference')
    expect(put({ boilerplate: { id: 'bpl_unknown', version: 1 } })).toBe('unknown_reference')
    expect(put({ questions: [{ question: 'A?', answer: 'B', evidence: ['unt_unknown'] }] })).toBe(
      'unknown_reference',
    )
    expect(put({ questions: [{ question: ' ', answer: 'B' }] })).toBe('invalid')
    expect(put({ heading: 'x'.repeat(501) })).toBe('invalid')
    expect(put({ body: 'half \ud83d' })).toBe('invalid')
    const declined = articleIn(db, people, 'declined')
    expect(put({ items: [{ articleId: declined.id }] })).toBe('wrong_state')
    expect(edition(db, people.assistant, id)).toEqual(before)
  })

  it('refuses the same id twice, and an item that would become another article', () => {
    const { id, feature } = editionIn(db, people, 'assembling')
    const { revision } = edition(db, people.assistant, id)
    const sections = asInput(db, people.assistant, id)
    expect(no(arrangeEdition(assistant(), id, revision, [...sections, ...sections])).code).toBe('invalid')
    const item = sections[2]?.items?.[0]
    const other = { ...sections[2]!, items: [{ ...item!, articleId: feature.id }] }
    expect(no(arrangeEdition(assistant(), id, revision, [other])).code).toBe('invalid')
  })

  it('is for assistants and editors, while assembling or in review', () => {
    const { id } = editionIn(db, people, 'in_review')
    const { revision } = edition(db, people.assistant, id)
    const sections = asInput(db, people.assistant, id)
    expect(no(arrangeEdition(as(db, people.reviewer), id, revision, sections)).code).toBe('role_required')
    expect(no(arrangeEdition(as(db, null), id, revision, sections)).code).toBe('not_signed_in')
    expect(ok(arrangeEdition(assistant(), id, revision, sections.slice(1))).state).toBe('in_review')
    const approved = editionIn(db, people, 'approved', 12)
    const at = edition(db, people.assistant, approved.id).revision
    expect(no(arrangeEdition(assistant(), approved.id, at, [])).code).toBe('wrong_state')
  })
})

describe('evidence of an answer', () => {
  it('goes stale when its unit changes, and is confirmed anew by sending it', () => {
    const { id, feature } = editionIn(db, people, 'in_review')
    const unit = feature.units[1] ?? ''
    ok(saveUnit(assistant(), unit, 1, { text: 'Sentence 2, put better.' }))
    const before = edition(db, people.assistant, id)
    expect(before.sections[1]?.questions[0]?.staleEvidence).toEqual([unit])

    const kept = ok(arrangeEdition(assistant(), id, before.revision, asInput(db, people.assistant, id)))
    expect(kept.sections[1]?.questions[0]?.staleEvidence).toEqual([unit])

    const sections = asInput(db, people.assistant, id)
    const question = sections[1]?.questions?.[0]
    if (question) question.evidence = before.sections[1]?.questions[0]?.evidence
    const after = ok(arrangeEdition(assistant(), id, kept.revision, sections))
    expect(after.sections[1]?.questions[0]?.staleEvidence).toEqual([])
    expect(after.revision).toBe(kept.revision + 1)
  })

  it('makes whoever rests an answer on other units its last reviser', () => {
    const { id, feature } = editionIn(db, people, 'assembling')
    const before = edition(db, people.assistant, id)
    const sections = asInput(db, people.assistant, id)
    const question = sections[1]?.questions?.[0]
    if (question) question.evidence = [feature.units[2] ?? '']
    const after = ok(arrangeEdition(as(db, people.editor), id, before.revision, sections))
    expect(after.sections[1]?.questions[0]).toMatchObject({
      evidence: [feature.units[2]],
      passage: { revision: 2, updatedBy: people.editor.userId, text: 'It is, our authors say.' },
    })
  })

  it('has to be English that a reader gets', () => {
    const open = articleIn(db, people, 'translating')
    const { id, ...made } = editionIn(db, people, 'assembling')
    const sections = sectionsOf({
      ...made,
      feature: { ...made.feature, units: [open.units[0]!, open.units[0]!] },
    })
    const { revision } = edition(db, people.assistant, id)
    expect(no(arrangeEdition(assistant(), id, revision, sections)).code).toBe('evidence_not_rendered')
  })
})

describe('the list of editions', () => {
  it('begins with the highest number and goes on below the last', () => {
    for (const number of [3, 1, 2]) ok(createEdition(as(db, people.editor), { ...input, number }))
    const first = ok(readEditions(assistant(), {}, { limit: 2 }))
    expect(first.items.map(e => e.number)).toEqual([3, 2])
    const second = ok(readEditions(assistant(), {}, { limit: 2, below: first.next ?? undefined }))
    expect(second.items.map(e => e.number)).toEqual([1])
    expect(second.next).toBeNull()
  })

  it('can be asked for one state', () => {
    editionIn(db, people, 'assembling', 7)
    const { id } = editionIn(db, people, 'assembling', 8)
    move(db, people.editor, id, 'in_review')
    const listed = ok(readEditions(assistant(), { state: 'in_review' }, { limit: 50 })).items
    expect(listed.map(e => e.number)).toEqual([8])
  })
})
