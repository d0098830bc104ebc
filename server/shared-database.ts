import { type Database, openDatabase } from '../db/client'
import { schemaVersion } from '../db/migrate'

const key = Symbol.for('bianyi.database')
const shared = globalThis as { [key]?: Database }

/**
 * The process's one handle. It hangs on globalThis because the server and Next's bundles each carry their own copy of
 * this module.
 * @throws Error when the file was not migrated: only the server may do that, before anybody asks.
 */
export function sharedDatabase(file: string): Database {
  const open = shared[key]
  if (open) return open
  const db = openDatabase(file)
  if (schemaVersion(db.$client) === null) {
    db.$client.close()
    throw new Error('the database has no schema; start the server with `npm start`')
  }
  shared[key] = db
  return db
}

/** Folds the write-ahead log into the file and closes the handle, if one is open. */
export function closeDatabase(): void {
  const open = shared[key]
  if (!open) return
  open.$client.pragma('wal_checkpoint(TRUNCATE)')
  open.$client.close()
  delete shared[key]
}
