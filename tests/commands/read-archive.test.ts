import { beforeEach, describe, expect, it } from 'vitest'
import { changeArchiveSettings, readArchiveSettings } from '@/commands/archive-settings'
import { exportEdition } from '@/commands/export-edition'
import { issueCorrection } from '@/commands/issue-correction'
import { readArchive, readIssue, readIssueFile } from '@/commands/read-archive'
import type { Database } from '@/db/client'
import { exportFormats } from '@/domain/words'
import { no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { editionIn } from '../support/edition'
import { as, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>
let id: string
const nobody = () => ({ db, actor: null, now: '2026-04-01T00:00:00.000Z' })

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
  id = editionIn(db, people, 'published').id
})

const open = (isPublic: boolean) =>
  ok(changeArchiveSettings(as(db, people.admin), { public: isPublic, title: 'Rivers' }))

describe('the archive', () => {
  it('is the team’s until it is opened: strangers learn nothing of it', () => {
    expect(ok(readArchiveSettings(as(db, people.admin))).public).toBe(false)
    expect(no(readArchive(nobody())).code).toBe('not_found')
    expect(no(readIssue(nobody(), 11, null)).code).toBe('not_found')
    expect(no(readIssueFile(nobody(), 11, 'html')).code).toBe('not_found')
    expect(ok(readArchive(as(db, people.reviewer))).issues).toHaveLength(1)
  })

  it('once open is read by anybody, until it is closed again', () => {
    open(true)
    expect(ok(readArchive(nobody()))).toMatchObject({
      title: 'Rivers',
      issues: [{ document: { number: 11 } }],
    })
    open(false)
    expect(no(readArchive(nobody())).code).toBe('not_found')
  })

  it('is opened by those who may change settings alone', () => {
    expect(no(changeArchiveSettings(as(db, people.assistant), { public: true, title: '' })).code).toBe(
      'role_required',
    )
    expect(no(changeArchiveSettings(nobody(), { public: true, title: '' })).code).toBe('not_signed_in')
  })

  it('holds what is published alone', () => {
    open(true)
    editionIn(db, people, 'approved', 12)
    expect(no(readIssue(nobody(), 12, null)).code).toBe('not_found')
    expect(no(readIssueFile(nobody(), 12, 'json')).code).toBe('not_found')
    expect(no(readIssueFile(nobody(), 11, 'papyrus')).code).toBe('not_found')
    expect(ok(readArchive(nobody())).issues).toHaveLength(1)
  })

  it('gives the published bytes in every format, after a correction too', () => {
    open(true)
    const input = { kind: 'correction', text: 'Other.', before: 'one', after: 'other' } as const
    ok(issueCorrection(as(db, people.editor), id, input))
    for (const format of exportFormats)
      expect(ok(readIssueFile(nobody(), 11, format)).bytes).toEqual(
        ok(exportEdition(as(db, people.editor), id, format)).bytes,
      )
    const { issue } = ok(readIssue(nobody(), 11, null))
    expect(issue.corrections).toMatchObject([{ before: 'one', after: 'other', by: expect.any(String) }])
  })

  it('shows the two languages otherwise on demand', () => {
    open(true)
    const plain = ok(readIssue(nobody(), 11, null)).page
    const columns = ok(readIssue(nobody(), 11, 'columns')).page
    expect(columns).not.toBe(plain)
    expect(columns).toContain('verify the published file')
  })
})
