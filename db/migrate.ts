import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { changedColumns, columnHashes } from './column-hashes'
import { CopyRefused, copyDatabase } from './copy'

type Journal = { entries: { idx: number; tag: string; when: number }[] }
type Migration = { tag: string; when: number; hash: string; statements: string[] }

export class MigrationRefused extends Error {}

/** What a migration is meant to write anew in columns that were there before it: nothing else may read otherwise after it. */
const meant: Record<string, readonly string[]> = {
  '0007_memory_postings': ['memory_entries.before', 'memory_entries.after'],
}

/**
 * Brings a database to the newest schema from drizzle's generated SQL.
 * Our own runner and not drizzle's, which empties child tables when it rebuilds a parent (trust.md fact 1):
 * a backup first, foreign keys off outside the transaction, row counts and a hash of each column's content before and
 * after, foreign_key_check, then commit. Killed at any moment, the file is as before or as after.
 * @returns the tags that were applied, oldest first.
 * @throws MigrationRefused when the file is newer than this program, or when rows went missing or read otherwise.
 */
export function migrate(sqlite: Sqlite.Database, folder: string, backupFile?: string): string[] {
  sqlite.exec(
    'CREATE TABLE IF NOT EXISTS schema_migrations (tag text PRIMARY KEY, hash text NOT NULL, at text NOT NULL)',
  )
  const known = readMigrations(folder)
  const done = sqlite.prepare('select tag, hash from schema_migrations order by tag').all() as {
    tag: string
    hash: string
  }[]
  const byTag = new Map(known.map(m => [m.tag, m]))
  for (const { tag, hash } of done) {
    const migration = byTag.get(tag)
    if (!migration)
      throw new MigrationRefused(`schema_newer: the database has ${tag}, which this program does not know`)
    if (migration.hash !== hash)
      throw new MigrationRefused(`schema_changed: ${tag} was edited after it was applied`)
  }
  const applied = new Set(done.map(d => d.tag))
  const pending = known.filter(m => !applied.has(m.tag))
  if (pending.length === 0) return []
  if (backupFile && applied.size > 0) backUp(sqlite, backupFile)
  sqlite.pragma('foreign_keys = OFF')
  try {
    for (const migration of pending) apply(sqlite, migration)
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
  return pending.map(m => m.tag)
}

/** The newest tag the database has, or null for an empty one. */
export function schemaVersion(sqlite: Sqlite.Database): string | null {
  const row = sqlite.prepare('select max(tag) as tag from schema_migrations').get() as { tag: string | null }
  return row.tag
}

function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal
  return journal.entries.map(({ tag, when }) => {
    const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8')
    const statements = sql
      .split('--> statement-breakpoint')
      .map(s => s.trim())
      .filter(Boolean)
    return { tag, when, statements, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

function apply(sqlite: Sqlite.Database, migration: Migration): void {
  sqlite.exec('BEGIN IMMEDIATE')
  try {
    const before = rowCounts(sqlite)
    const read = columnHashes(sqlite)
    for (const statement of migration.statements) sqlite.exec(statement)
    const after = rowCounts(sqlite)
    for (const [table, count] of before) {
      const now = after.get(table)
      if (now !== undefined && now < count)
        throw new MigrationRefused(`rows_lost: ${migration.tag} left ${now} of ${count} rows in ${table}`)
    }
    const changed = changedColumns(read, columnHashes(sqlite, read))
    const strange = changed.filter(one => !meant[migration.tag]?.includes(one))
    if (strange.length > 0)
      throw new MigrationRefused(`content_changed: ${migration.tag} changed ${strange.join(', ')}`)
    const broken = sqlite.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0)
      throw new MigrationRefused(`foreign_keys_broken: ${migration.tag} left ${broken.length} orphans`)
    sqlite
      .prepare('insert into schema_migrations (tag, hash, at) values (?, ?, ?)')
      .run(migration.tag, migration.hash, new Date().toISOString())
    sqlite.exec('COMMIT')
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    throw error
  }
}

function rowCounts(sqlite: Sqlite.Database): Map<string, number> {
  const tables = sqlite
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`)
    .pluck()
    .all() as string[]
  return new Map(
    tables.map(name => [name, sqlite.prepare(`select count(*) from "${name}"`).pluck().get() as number]),
  )
}

/** A sound and sealed copy, or no migration. */
function backUp(sqlite: Sqlite.Database, file: string): void {
  try {
    copyDatabase({ $client: sqlite }, file, new Date().toISOString())
  } catch (error) {
    if (error instanceof CopyRefused) throw new MigrationRefused(`backup_refused: ${error.message}`)
    throw error
  }
}
