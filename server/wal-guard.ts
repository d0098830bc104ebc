import { statSync } from 'node:fs'
import type { Database } from '../db/client'

/** Bytes of write-ahead log beyond which something holds it: SQLite folds it in at about four MiB by itself. */
export const walLimit = 64 * 1024 * 1024

/** Bytes in the write-ahead log of a database file. */
export function walBytes(databaseFile: string): number {
  return statSync(`${databaseFile}-wal`, { throwIfNoEntry: false })?.size ?? 0
}

/**
 * Folds a log that has grown too large into the database. A reader that was left open keeps it from being emptied, and then
 * it grows until the disk is full: that is said.
 * @returns the bytes that are still too many, 0 when all is well.
 */
export function guardWal({ $client }: Database, limit = walLimit): number {
  const before = walBytes($client.name)
  if (before <= limit) return 0
  $client.pragma('wal_checkpoint(TRUNCATE)')
  const after = walBytes($client.name)
  return after > limit ? after : 0
}
