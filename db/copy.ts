import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Database } from './client'
import * as schema from './schema'
import { examine, faultOf, type Soundness } from './soundness'

/** A copy that was not made, or a file that is no database of this program; the message says why in one line. */
export class CopyRefused extends Error {}

/**
 * Writes a consistent copy of a database in use, by VACUUM INTO, and examines the copy before it gets its name.
 * @returns what the examination found. @throws CopyRefused when the file exists or the copy is not sound.
 */
export function copyDatabase(db: Database, file: string): Soundness {
  if (existsSync(file)) throw new CopyRefused('a file of that name is already there')
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    db.$client.prepare('VACUUM INTO ?').run(part)
    const found = examineFile(part)
    const fault = faultOf(found)
    if (fault) throw new CopyRefused(`the copy is not sound: ${fault}`)
    flush(part)
    renameSync(part, file)
    flush(dirname(file))
    return found
  } finally {
    rmSync(part, { force: true })
  }
}

/** Examines a database file without changing it. @throws CopyRefused when it is none of this program's. */
export function examineFile(file: string): Soundness {
  const sqlite = openToRead(file)
  try {
    return examine(drizzle(sqlite, { schema }))
  } catch (error) {
    if (error instanceof Sqlite.SqliteError)
      throw new CopyRefused(error.code === 'SQLITE_NOTADB' ? 'the file is not a database' : error.message)
    throw error
  } finally {
    sqlite.close()
  }
}

function openToRead(file: string): Sqlite.Database {
  try {
    return new Sqlite(file, { readonly: true, fileMustExist: true })
  } catch {
    throw new CopyRefused('there is no such file, or it cannot be read')
  }
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
