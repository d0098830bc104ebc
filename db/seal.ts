import type Sqlite from 'better-sqlite3'
import { contentHash, sealKey } from './content-hash'

export type Seal = { at: string; content: string }

/** Writes into a copy what it holds, so that it can be checked by itself later. One without settings stays unsealed. */
export function sealCopy(sqlite: Sqlite.Database, at: string): Seal | null {
  if (!hasSettings(sqlite)) return null
  const seal: Seal = { at, content: contentHash(sqlite) }
  sqlite
    .prepare('insert or replace into settings (key, value, updated_at) values (?, ?, ?)')
    .run(sealKey, JSON.stringify(seal), at)
  return seal
}

/** What a copy says it held; null where it says nothing. */
export function readSeal(sqlite: Sqlite.Database): Seal | null {
  if (!hasSettings(sqlite)) return null
  const text = sqlite.prepare('select value from settings where key = ?').pluck().get(sealKey)
  try {
    const { at, content } = JSON.parse(String(text)) as Partial<Seal>
    return typeof at === 'string' && typeof content === 'string' ? { at, content } : null
  } catch {
    return text === undefined ? null : { at: '', content: '' }
  }
}

/** Takes the seal off again, before the copy is put to use. */
export function breakSeal(sqlite: Sqlite.Database): void {
  if (hasSettings(sqlite)) sqlite.prepare('delete from settings where key = ?').run(sealKey)
}

function hasSettings(sqlite: Sqlite.Database): boolean {
  return sqlite.prepare(`select 1 from sqlite_schema where name = 'settings'`).get() !== undefined
}
