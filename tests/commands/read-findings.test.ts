import { beforeEach, describe, expect, it } from 'vitest'
import { readFindings } from '@/commands/read-findings'
import { saveTakeaway } from '@/commands/save-takeaway'
import { saveUnit } from '@/commands/save-unit'
import type { Database } from '@/db/client'
import { articleIn, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const later = '2026-03-02T13:00:00.000Z'
const found = (articleId: string, check: string) =>
  ok(readFindings(as(db, people.reviewer), { articleId })).items.filter(one => one.check === check)

describe('what the checks find in an article', () => {
  it('holds a takeaway whose evidence was changed, until somebody confirms it', () => {
    const { id, units, takeaway } = articleIn(db, people, 'in_review')
    expect(found(id, 'evidence')).toEqual([])
    ok(saveUnit(as(db, people.editor, later), units[1] ?? '', 1, { text: 'Sentence two.' }))
    expect(found(id, 'evidence')).toMatchObject([
      { code: 'evidence_changed', severity: 'error', passageId: takeaway },
    ])
    ok(saveTakeaway(as(db, people.assistant, later), takeaway, 1, { evidence: units.slice(1, 2) }))
    expect(found(id, 'evidence')).toEqual([])
  })

  it('holds a number of a takeaway that its evidence does not have', () => {
    const { id, takeaway } = articleIn(db, people, 'in_review')
    ok(saveTakeaway(as(db, people.assistant, later), takeaway, 1, { text: 'Trade grew by 40 percent.' }))
    expect(found(id, 'claim')).toMatchObject([
      { code: 'claim_number', start: 14, end: 24, passageId: takeaway },
    ])
  })

  it('holds what the source card lacks', () => {
    const { id } = articleIn(db, people, 'in_review')
    const codes = found(id, 'source_card').map(one => one.code)
    expect(codes).toContain('card_url')
    expect(new Set(found(id, 'source_card').map(one => one.severity))).toEqual(new Set(['note']))
  })
})
