import type Sqlite from 'better-sqlite3'
import type { Database } from './client'

const kept = 8

type Stand = { written: string; values: Map<string, unknown> }

const stands = new WeakMap<object, Stand>()

/**
 * What `compute` returned last for `key`, as long as not one row was written since, by this connection or another:
 * the reads of one page ask for the same article again and again, and its hashes are the dear part of it.
 * Inside a transaction it always computes, for what is written there may yet be undone. The value is shared: whoever
 * gets it must not change it. Only a few values are kept, the oldest goes first.
 */
export function whileUnchanged<T>(db: Database, key: string, compute: () => T): T {
  const { $client } = db
  if ($client.inTransaction) return compute()
  const written = `${$client.pragma('data_version', { simple: true })}:${rowsWritten($client)}`
  let stand = stands.get($client)
  if (stand?.written !== written) {
    stand = { written, values: new Map() }
    stands.set($client, stand)
  }
  if (stand.values.has(key)) return stand.values.get(key) as T
  const value = compute()
  if (stand.values.size >= kept) stand.values.delete(stand.values.keys().next().value ?? key)
  stand.values.set(key, value)
  return value
}

const counters = new WeakMap<Sqlite.Database, Sqlite.Statement<[], number>>()

/** How many rows this connection has written since it was opened; what was rolled back counts too. */
function rowsWritten(sqlite: Sqlite.Database): number {
  let counter = counters.get(sqlite)
  if (!counter) {
    counter = sqlite.prepare<[], number>('select total_changes()').pluck()
    counters.set(sqlite, counter)
  }
  return counter.get() ?? 0
}
