import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { offerFirstAdmin } from '../commands/offer-first-admin'
import { type Database, inTransaction, openDatabase } from '../db/client'
import { fileUnfound } from '../db/finder'
import { fileUnfiled } from '../db/memory-index'
import { migrate, schemaVersion } from '../db/migrate'
import { countPeople } from '../db/people'
import { seedDemo } from '../demo/seed'
import type { Environment } from './environment'

/**
 * Opens the database of an installation and brings it to this program's schema. An existing one is copied to
 * `backups/` first, and the copy checked.
 * @param migrations the folder of generated SQL.
 */
export function openMigrated(
  databaseFile: string,
  migrations: string,
  now: string,
): { db: Database; applied: string[] } {
  const backups = join(dirname(databaseFile), 'backups')
  if (existsSync(databaseFile)) mkdirSync(backups, { recursive: true, mode: 0o700 })
  const db = openDatabase(databaseFile)
  try {
    const stamp = now.replace(/[:.]/g, '-')
    const applied = migrate(db.$client, migrations, join(backups, `before-migration-${stamp}.db`))
    inTransaction(db, fileUnfiled)
    inTransaction(db, fileUnfound)
    return { db, applied }
  } catch (error) {
    db.$client.close()
    throw error
  }
}

export type Prepared = { schema: string | null; firstAdminSecret: string | null }

/**
 * Makes the database ready to be served and closes it again: the application opens its own handle.
 * A new demo is filled; a real installation without people is offered to its first admin by a single-use link.
 */
export async function prepareDatabase(
  { databaseFile, demo }: Pick<Environment, 'databaseFile' | 'demo'>,
  migrations: string,
  now: string,
): Promise<Prepared> {
  if (demo && !existsSync(databaseFile)) await fillDemo(databaseFile, migrations, now)
  const { db } = openMigrated(databaseFile, migrations, now)
  try {
    const empty = !demo && countPeople(db) === 0
    return { schema: schemaVersion(db.$client), firstAdminSecret: empty ? offerFirstAdmin(db, now) : null }
  } finally {
    db.$client.close()
  }
}

/** Fills the demo under another name and then renames it, so that a start cut short leaves no half demo behind. */
async function fillDemo(databaseFile: string, migrations: string, now: string): Promise<void> {
  const unfinished = `${databaseFile}.unfinished`
  for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
  const { db } = openMigrated(unfinished, migrations, now)
  try {
    await seedDemo(db, now)
    db.$client.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.$client.close()
  }
  renameSync(unfinished, databaseFile)
}
