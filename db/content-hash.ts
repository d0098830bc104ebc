import { createHash } from 'node:crypto'
import type Sqlite from 'better-sqlite3'

export type TableHash = { rows: number; sha256: string }

/** Where a backup says what it held when it was made; no part of what it says. */
export const sealKey = 'backup.seal'

/**
 * What a database says, table by table, whatever its pages look like: rows in the order of their primary key. Left out are
 * search indexes, which can be made again from the rest, SQLite's own tables, and a backup's own seal.
 */
export function contentHashes(sqlite: Sqlite.Database): Map<string, TableHash> {
  return new Map(plainTables(sqlite).map(name => [name, hashTable(sqlite, name)]))
}

/** One hash over all tables and the statements that made them. */
export function contentHash(sqlite: Sqlite.Database): string {
  const hash = createHash('sha256')
  for (const [name, { rows, sha256 }] of contentHashes(sqlite)) hash.update(`${name} ${rows} ${sha256}\n`)
  const made = sqlite
    .prepare(
      `select name, sql from sqlite_schema where sql is not null and name not like 'sqlite_%' order by name`,
    )
    .raw()
  for (const row of made.iterate()) hash.update(`${JSON.stringify(row)}\n`)
  return hash.digest('hex')
}

/** The names of ordinary tables: no search index, and none of the tables in which one keeps itself. */
export function plainTables(sqlite: Sqlite.Database): string[] {
  return sqlite
    .prepare(
      `select name from pragma_table_list
       where schema = 'main' and type = 'table' and name not like 'sqlite_%' order by name`,
    )
    .pluck()
    .all() as string[]
}

function hashTable(sqlite: Sqlite.Database, name: string): TableHash {
  const columns = sqlite.pragma(`table_info("${name}")`) as { name: string; pk: number }[]
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
  const order = (key.length > 0 ? key : columns).map(column => `"${column.name}"`).join(', ')
  const except = name === 'settings' ? `where key <> '${sealKey}'` : ''
  const hash = createHash('sha256').update(columns.map(column => column.name).join())
  let rows = 0
  const all = sqlite.prepare(`select * from "${name}" ${except} order by ${order}`).raw()
  for (const row of all.iterate() as IterableIterator<unknown[]>) {
    hash.update(`\n${JSON.stringify(row.map(written))}`)
    rows += 1
  }
  return { rows, sha256: hash.digest('hex') }
}

/** Bytes as their own hash: as numbers in JSON they would be four times as long. */
function written(value: unknown): unknown {
  return Buffer.isBuffer(value) ? { bytes: createHash('sha256').update(value).digest('hex') } : value
}
