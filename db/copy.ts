import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Database } from './client'
import * as schema from './schema'
import { sealCopy } from './seal'
import { examine, faultOf, type Soundness } from './soundness'

/** A copy that was not made, or a file that is no database of this program; the message says why in one line. */
export class CopyRefused extends Error {}

export type Copied = Soundness & {
  /** The hash of what it says, as it is sealed into the copy; null for a database too old to hold a seal. */
  content: string | null
}

/**
 * Writes a consistent copy of a database in use, by VACUUM INTO; seals it, examines it, and only then gives it its name.
 * @param at when, for the seal.
 * @returns what the examination found. @throws CopyRefused when the file exists or the copy is not sound.
 */
export function copyDatabase({ $client }: { $client: Sqlite.Database }, file: string, at: string): Copied {
  if (existsSync(file)) throw new CopyRefused('a file of that name is already there')
  const part = `${file}.part`
  removeDatabase(part)
  try {
    $client.prepare('VACUUM INTO ?').run(part)
    const content = sealed(part, at)
    const found = examineFile(part)
    const fault = faultOf(found)
    if (fault) throw new CopyRefused(`the copy is not sound: ${fault}`)
    flush(part)
    renameSync(part, file)
    flush(dirname(file))
    return { ...found, content }
  } finally {
    removeDatabase(part)
  }
}

function sealed(file: string, at: string): string | null {
  const copy = new Sqlite(file)
  try {
    copy.pragma('synchronous = FULL')
    return sealCopy(copy, at)?.content ?? null
  } finally {
    copy.close()
  }
}

/** Removes a database file with whatever SQLite keeps beside it, as far as they are there. */
export function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true })
}

/** Examines a database file without changing it. @throws CopyRefused when it is none of this program's. */
export function examineFile(file: string): Soundness {
  return withFile(file, examine)
}

/** Reads a database file that nobody may change. @throws CopyRefused when it is none of this program's. */
export function withFile<T>(file: string, read: (db: Database) => T): T {
  const sqlite = openToRead(file)
  try {
    return read(drizzle(sqlite, { schema }))
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) throw new CopyRefused(whyUnreadable(error))
    throw error
  } finally {
    sqlite.close()
  }
}

function whyUnreadable({ code, message }: { code: string; message: string }): string {
  if (code === 'SQLITE_NOTADB') return 'the file is not a database'
  return code.startsWith('SQLITE_CORRUPT') ? `the file is damaged: ${message}` : message
}

function openToRead(file: string): Sqlite.Database {
  try {
    return new Sqlite(file, { readonly: true, fileMustExist: true })
  } catch {
    throw new CopyRefused('there is no such file, or it cannot be read')
  }
}

/** Waits until the disk has a file, or the names in a folder. */
function flush(path: string): void {
  const descriptor = openSync(path, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
