import { beforeEach, describe, expect, it } from 'vitest'
import { readStaleEvidence } from '@/commands/read-stale-evidence'
import { saveTakeaway } from '@/commands/save-takeaway'
import { saveUnit } from '@/commands/save-unit'
import type { Database } from '@/db/client'
import { articleIn, no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, noon, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const later = '2026-03-02T13:00:00.000Z'
const stale = (id: string) => ok(readStaleEvidence(as(db, people.reviewer), id)).items

describe('evidence that changed', () => {
  it('is told with who confirmed it when, and the difference since', () => {
    const { id, units, takeaway } = articleIn(db, people, 'in_review')
    expect(stale(id)).toEqual([])
    ok(saveUnit(as(db, people.editor, later), units[1] ?? '', 1, { text: 'Sentence two.' }))
    expect(stale(id)).toEqual([
      {
        passageId: takeaway,
        reasons: ['text'],
        unitId: units[1],
        confirmedBy: { id: people.assistant.userId, name: people.assistant.name },
        confirmedAt: noon,
        diff: [
          { op: 'equal', text: 'Sentence ' },
          { op: 'delete', text: '2' },
          { op: 'insert', text: 'two' },
          { op: 'equal', text: '.' },
        ],
        status: { before: 'translated', now: 'translated' },
      },
    ])
  })

  it('is told with its status where only that changed', () => {
    const { id, units } = articleIn(db, people, 'in_review')
    ok(saveUnit(as(db, people.editor, later), units[1] ?? '', 1, { status: 'condensed' }))
    expect(stale(id)).toMatchObject([
      { diff: [{ op: 'equal', text: 'Sentence 2.' }], status: { before: 'translated', now: 'condensed' } },
    ])
  })

  it('is no longer told once it is confirmed anew', () => {
    const { id, units, takeaway } = articleIn(db, people, 'in_review')
    ok(saveUnit(as(db, people.editor, later), units[1] ?? '', 1, { text: 'Sentence two.' }))
    ok(saveTakeaway(as(db, people.assistant, later), takeaway, 1, { evidence: units.slice(1, 2) }))
    expect(stale(id)).toEqual([])
  })
})

it('is not told to somebody who is not signed in', () => {
  const { id } = articleIn(db, people, 'in_review')
  expect(no(readStaleEvidence(as(db, null), id)).code).toBe('not_signed_in')
})
