import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, schemaVersion } from '@/db/migrate'
import { migrationsFolder } from '../support/database'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bianyi-'))
})
afterEach(() => rmSync(home, { recursive: true }))

/** A folder of migrations as drizzle-kit writes one. */
function folderOf(name: string, migrations: Record<string, string[]>): string {
  const folder = join(home, name)
  mkdirSync(join(folder, 'meta'), { recursive: true })
  const tags = Object.keys(migrations)
  const entries = tags.map((tag, idx) => ({ idx, tag, when: idx }))
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ entries }))
  for (const tag of tags)
    writeFileSync(join(folder, `${tag}.sql`), migrations[tag]!.join('\n--> statement-breakpoint\n'))
  return folder
}

const create = [
  'CREATE TABLE parent (id text PRIMARY KEY)',
  'CREATE TABLE child (id text PRIMARY KEY, parent text REFERENCES parent(id) ON DELETE CASCADE)',
]
const rebuildParent = [
  'CREATE TABLE new_parent (id text PRIMARY KEY, note text)',
  'INSERT INTO new_parent (id) SELECT id FROM parent',
  'DROP TABLE parent',
  'ALTER TABLE new_parent RENAME TO parent',
]

function family(): Sqlite.Database {
  const sqlite = new Sqlite(join(home, 'family.db'))
  sqlite.pragma('foreign_keys = ON')
  migrate(sqlite, folderOf('first', { '0000_first': create }))
  sqlite.exec(`insert into parent values ('p'); insert into child values ('c1', 'p'), ('c2', 'p')`)
  return sqlite
}

const count = (sqlite: Sqlite.Database, table: string) =>
  sqlite.prepare(`select count(*) from ${table}`).pluck().get()

describe('migrations', () => {
  it('bring an empty file to the newest schema, and do nothing the second time', () => {
    const sqlite = new Sqlite(':memory:')
    const applied = migrate(sqlite, migrationsFolder)
    expect(applied.length).toBeGreaterThan(0)
    expect(schemaVersion(sqlite)).toBe(applied.at(-1))
    expect(migrate(sqlite, migrationsFolder)).toEqual([])
  })

  it('keep the children of a rebuilt parent, whatever ON DELETE CASCADE would do', () => {
    const sqlite = family()
    migrate(sqlite, folderOf('next', { '0000_first': create, '0001_rebuild': rebuildParent }))
    expect(count(sqlite, 'child')).toBe(2)
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('refuse to lose rows, and leave the old schema and every row in place', () => {
    const sqlite = family()
    const losing = folderOf('next', {
      '0000_first': create,
      '0001_lose': [`delete from child where id = 'c2'`],
    })
    expect(() => migrate(sqlite, losing)).toThrow('rows_lost: 0001_lose left 1 of 2 rows in child')
    expect(count(sqlite, 'child')).toBe(2)
    expect(schemaVersion(sqlite)).toBe('0000_first')
  })

  it.each([
    [`update child set id = id || 'x' where id = 'c2'`, 'child.id'],
    [`insert into child values ('c3', 'p')`, 'child'],
    [`update child set parent = 'c1'`, 'child.parent'],
  ])('refuse to change what was there unless it is meant: %s', (statement, what) => {
    const sqlite = family()
    const changing = folderOf('next', { '0000_first': create, '0001_change': [statement] })
    expect(() => migrate(sqlite, changing)).toThrow(`content_changed: 0001_change changed ${what}`)
    expect(sqlite.prepare('select id from child order by id').pluck().all()).toEqual(['c1', 'c2'])
  })

  it('may write a column anew that they add, and drop one', () => {
    const sqlite = family()
    const adding = [
      'alter table child add note text',
      `update child set note = 'new'`,
      'alter table child drop parent',
    ]
    migrate(sqlite, folderOf('next', { '0000_first': create, '0001_add': adding }))
    expect(count(sqlite, 'child')).toBe(2)
  })

  it('refuse to leave orphans', () => {
    const sqlite = family()
    const orphans = folderOf('next', {
      '0000_first': create,
      '0001_orphan': [
        'create table late (parent text references parent(id))',
        `insert into late values ('gone')`,
      ],
    })
    expect(() => migrate(sqlite, orphans)).toThrow('foreign_keys_broken: 0001_orphan left 1 orphans')
    expect(sqlite.prepare('select distinct parent from child').pluck().all()).toEqual(['p'])
  })

  it.each(rebuildParent.map((_, at) => at))(
    'stopped at statement %i of a rebuild, leave the old schema whole',
    at => {
      const sqlite = family()
      const broken = [...rebuildParent.slice(0, at), 'SELECT no_such_function()', ...rebuildParent.slice(at)]
      expect(() =>
        migrate(sqlite, folderOf('next', { '0000_first': create, '0001_rebuild': broken })),
      ).toThrow()
      expect(schemaVersion(sqlite)).toBe('0000_first')
      expect([count(sqlite, 'parent'), count(sqlite, 'child')]).toEqual([1, 2])
      expect(sqlite.prepare(`select count(*) from pragma_table_info('parent')`).pluck().get()).toBe(1)
      expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
    },
  )

  it('refuse a database that is newer than the program', () => {
    const sqlite = family()
    migrate(sqlite, folderOf('next', { '0000_first': create, '0001_rebuild': rebuildParent }))
    expect(() => migrate(sqlite, join(home, 'first'))).toThrow('schema_newer: the database has 0001_rebuild')
  })

  it('refuse a migration that was edited after it was applied', () => {
    const sqlite = family()
    const edited = folderOf('edited', { '0000_first': [...create, 'CREATE TABLE late (id text)'] })
    expect(() => migrate(sqlite, edited)).toThrow('schema_changed: 0000_first')
  })

  it('write a checked copy of an existing database before they change it, and none of a new one', () => {
    const backup = join(home, 'before.db')
    const sqlite = new Sqlite(join(home, 'new.db'))
    migrate(sqlite, folderOf('first', { '0000_first': create }), backup)
    expect(existsSync(backup)).toBe(false)
    migrate(sqlite, folderOf('next', { '0000_first': create, '0001_rebuild': rebuildParent }), backup)
    const copy = new Sqlite(backup, { readonly: true })
    expect(schemaVersion(copy)).toBe('0000_first')
  })

  it('stop when the copy cannot be made, before they change anything', () => {
    const sqlite = family()
    const backup = join(home, 'taken.db')
    writeFileSync(backup, 'something else')
    const next = folderOf('next', { '0000_first': create, '0001_rebuild': rebuildParent })
    expect(() => migrate(sqlite, next, backup)).toThrow(
      'backup_refused: a file of that name is already there',
    )
    expect(schemaVersion(sqlite)).toBe('0000_first')
  })
})
