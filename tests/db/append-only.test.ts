import { describe, expect, it } from 'vitest'
import { appendEvent } from '@/db/events'
import { freshDatabase } from '../support/database'
import { noon } from '../support/people'

const tables = [
  'events',
  'revisions',
  'signoffs',
  'signoff_passages',
  'overrides',
  'source_versions',
  'boilerplate_versions',
  'published_files',
  'manifests',
  'corrections',
  'memory_uses',
  'machine_drafts',
  'draft_settlements',
  'author_answers',
  'signing_runs',
  'edition_schedules',
  'schedule_ends',
  'machine_texts',
]

describe('recorded facts', () => {
  it.each(tables)('%s has a trigger against UPDATE and one against DELETE', table => {
    const triggers = freshDatabase()
      .$client.prepare(`select sql from sqlite_schema where type = 'trigger' and tbl_name = ?`)
      .pluck()
      .all(table) as string[]
    for (const verb of ['UPDATE', 'DELETE'])
      expect(triggers.some(sql => sql.includes(`BEFORE ${verb} ON`) && sql.includes('RAISE(ABORT'))).toBe(
        true,
      )
  })

  it.each([
    ['UPDATE', `update events set at = 'later'`],
    ['DELETE', 'delete from events'],
    [
      'INSERT OR REPLACE',
      `insert or replace into events select seq, 'later', actor_id, type, article_id, edition_id, data, prev_hash, hash from events`,
    ],
    [
      'REPLACE by another unique key',
      `replace into events select seq + 1, at, actor_id, type, article_id, edition_id, data, prev_hash, 'f' from events`,
    ],
  ])('an event withstands %s', (_verb, sql) => {
    const db = freshDatabase()
    appendEvent(
      db,
      { actorId: null, at: noon },
      { type: 'settings.changed', data: { key: 'k', valueSha256: 'h' } },
    )
    const before = db.$client.prepare('select * from events').all()
    expect(() => db.$client.exec(sql)).toThrow('append_only: events')
    expect(db.$client.prepare('select * from events').all()).toEqual(before)
  })

  it('the chain cannot fork: no two events follow the same one', () => {
    const db = freshDatabase()
    appendEvent(
      db,
      { actorId: null, at: noon },
      { type: 'settings.changed', data: { key: 'k', valueSha256: 'h' } },
    )
    expect(() =>
      db.$client.exec(
        `insert into events select seq + 1, at, actor_id, type, article_id, edition_id, data, prev_hash, 'f' from events`,
      ),
    ).toThrow('UNIQUE')
  })
})
