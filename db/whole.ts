import type { Database } from './client'
import { fileUnfiled } from './memory-index'

/** A row of any table, as JSON can hold it but for blobs. */
export type WholeRow = Record<string, string | number | null | Buffer>

/**
 * What is not carried from one installation to another: who is signed in just now, tries at the door, answers kept for
 * repeated requests; and what is made anew from the rest.
 */
const left = new Set([
  'sessions',
  'throttles',
  'idempotency_keys',
  'passkey_challenges',
  'schema_migrations',
  'memory_postings',
])

/** The tables that hold an installation, in the order of their names. */
export function wholeTables({ $client }: Database): string[] {
  const rows = $client
    .prepare<[], { name: string; sql: string }>(
      "select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name",
    )
    .all()
  const virtual = rows.filter(({ sql }) => /^create virtual table/i.test(sql)).map(({ name }) => name)
  return rows
    .map(({ name }) => name)
    .filter(name => !left.has(name) && !virtual.some(of => name === of || name.startsWith(`${of}_`)))
}

/** The rows of a table in the order in which they were written: put in again in that order, they are the same table. */
export function wholeRows({ $client }: Database, table: string): IterableIterator<WholeRow> {
  return $client.prepare<[], WholeRow>(`select * from ${quoted(table)} order by rowid`).iterate()
}

/** Whether nobody has worked here yet. */
export function isUntouched({ $client }: Database): boolean {
  return ['users', 'events', 'articles', 'editions'].every(
    table =>
      $client
        .prepare<[], number>(`select count(*) from ${quoted(table)}`)
        .pluck()
        .get() === 0,
  )
}

/** What of an archive does not fit this program: a table or a column that it does not have. */
export class ArchiveMisfit extends Error {
  override readonly name = 'ArchiveMisfit'
}

/**
 * Fills an untouched database: all rows or none. `fill` is given the one way to put a row in; references are looked at when
 * it is done, and what is derived is made anew.
 */
export function fillWhole(db: Database, fill: (put: (table: string, row: WholeRow) => void) => void): void {
  const { $client } = db
  const tables = wholeTables(db)
  const inserts = new Map<string, (row: WholeRow) => void>()
  $client.pragma('foreign_keys = OFF')
  $client.exec('BEGIN IMMEDIATE')
  try {
    for (const table of tables) $client.exec(`delete from ${quoted(table)}`)
    fill((table, row) => {
      const key = `${table} ${Object.keys(row).join()}`
      const insert = inserts.get(key) ?? insertInto(db, tables, table, Object.keys(row))
      inserts.set(key, insert)
      insert(row)
    })
    $client.exec('insert into memory_english (rowid, words) select id, target from memory_entries')
    fileUnfiled(db)
    const broken = $client.pragma('foreign_key_check') as { table: string }[]
    if (broken[0]) throw new ArchiveMisfit(`a row of ${broken[0].table} refers to one that is not there`)
    $client.exec('COMMIT')
  } catch (error) {
    if ($client.inTransaction) $client.exec('ROLLBACK')
    throw error
  } finally {
    $client.pragma('foreign_keys = ON')
  }
}

function insertInto({ $client }: Database, tables: readonly string[], table: string, columns: string[]) {
  if (!tables.includes(table)) throw new ArchiveMisfit(`this program has no table ${table}`)
  const known = new Set(
    $client
      .prepare<[], { name: string }>(`pragma table_info(${quoted(table)})`)
      .all()
      .map(({ name }) => name),
  )
  const unknown = columns.find(column => !known.has(column))
  if (unknown !== undefined) throw new ArchiveMisfit(`this program has no column ${unknown} in ${table}`)
  const statement = $client.prepare(
    `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  return (row: WholeRow) => {
    statement.run(...Object.values(row))
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
