import Sqlite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import * as schema from './schema'

export type Database = BetterSQLite3Database<typeof schema> & { $client: Sqlite.Database }

/** What queries take: the database, or the transaction in hand. Both are synchronous. */
export type Queries = Pick<
  Database,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'run' | 'all' | 'get'
>

/** What every connection must answer (trust.md 4): FULL because NORMAL loses acknowledged commits on a power cut. */
const recipe = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  recursive_triggers: 1,
  trusted_schema: 0,
  cell_size_check: 1,
} as const

/**
 * Opens (and creates) the database file, or a private one in memory: an empty one for ':memory:', or a copy of an image
 * that SQLite's `serialize` gave.
 * Throws `unsafe database connection` when a pragma did not take.
 */
export function openDatabase(file: string | Buffer): Database {
  const sqlite = new Sqlite(file)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('recursive_triggers = ON')
  sqlite.pragma('trusted_schema = OFF')
  sqlite.pragma('cell_size_check = ON')
  sqlite.pragma('busy_timeout = 3000')
  assertRecipe(sqlite, sqlite.memory)
  return drizzle(sqlite, { schema })
}

/** Asks the connection what it really does, after a first read: a pragma can be reported before it holds. */
export function assertRecipe(sqlite: Sqlite.Database, inMemory: boolean): void {
  sqlite.prepare('select count(*) from sqlite_schema').get()
  for (const [name, wanted] of Object.entries(recipe)) {
    const expected = name === 'journal_mode' && inMemory ? 'memory' : wanted
    const found = sqlite.pragma(name, { simple: true })
    if (found !== expected)
      throw new Error(`unsafe database connection: ${name} is ${found}, not ${expected}`)
  }
}

/**
 * Runs `work` in one write transaction, begun IMMEDIATE so that a read inside it is already the writer's read.
 * All or nothing: any throw rolls everything back. The callback must be synchronous.
 */
export function inTransaction<T>(db: Database, work: (tx: Queries) => T): T {
  const { $client } = db
  if ($client.inTransaction) return work(db)
  $client.exec('BEGIN IMMEDIATE')
  try {
    const result = work(db)
    if (result instanceof Promise) throw new Error('a transaction must be synchronous')
    $client.exec('COMMIT')
    return result
  } catch (error) {
    if ($client.inTransaction) $client.exec('ROLLBACK')
    throw error
  }
}
