import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openDatabase } from '../../db/client'
import { contentHash } from '../../db/content-hash'
import { CopyRefused, removeDatabase, withFile } from '../../db/copy'
import { migrate, schemaVersion } from '../../db/migrate'
import { breakSeal, readSeal } from '../../db/seal'
import { examine, faultOf } from '../../db/soundness'
import { takeAlone } from '../../db/take-alone'
import { supersedeCheckpoints } from '../checkpoints'
import { flush } from '../write-durably'
import { decryptFile, isEncrypted } from './encryption'
import { fingerprint, readBackupManifest } from './manifest'

/** A backup that is not put in place; the message says why in one line, and nothing was changed. */
export class RestoreRefused extends Error {}

type Place = { databaseFile: string; dataFolder: string; migrations: string; now: string }

export type Restored = {
  events: number
  head: string
  schema: string | null
  /** What the database says now: the same as when the backup was made, unless it was migrated since. */
  content: string
  migrated: string[]
  sealed: boolean
  /** Where the database that stood here before lies now. */
  replaced: string | null
  /** Checkpoints of events that the backup does not have; they were moved aside. */
  superseded: string[]
}

/**
 * Puts a backup in the place of the database, which nobody may be using. Everything is tried on a copy of it first: the
 * bytes against the manifest, the content against the seal, pages, references and chain, and the migration to this
 * program's schema. Then one rename; killed at any moment, the old database is there whole, or the new one.
 * @throws RestoreRefused, or MigrationRefused for a backup that is newer than this program.
 */
export function restoreBackup(place: Place, file: string, passphrase?: string): Restored {
  const staged = `${place.databaseFile}.restoring`
  removeDatabase(staged)
  try {
    bringHere(file, staged, passphrase)
    const tried = tryOut(staged, place.migrations)
    const replaced = putAside(place)
    renameSync(staged, place.databaseFile)
    flush(dirname(place.databaseFile))
    const superseded = supersedeCheckpoints(place.dataFolder, tried.events, place.now)
    return { ...tried, replaced, superseded }
  } catch (error) {
    if (error instanceof CopyRefused) throw new RestoreRefused(error.message)
    throw error
  } finally {
    removeDatabase(staged)
  }
}

/** The backup as a plain database under another name, once its bytes are found to be those that were written. */
function bringHere(file: string, staged: string, passphrase: string | undefined): void {
  if (!existsSync(file)) throw new RestoreRefused('there is no such file')
  const manifest = readBackupManifest(file)
  if (manifest === 'damaged') throw new RestoreRefused('the manifest beside the backup is damaged')
  if (manifest !== 'none') {
    const { bytes, sha256 } = fingerprint(file)
    if (bytes !== manifest.bytes)
      throw new RestoreRefused(`the backup has ${bytes} bytes, its manifest says ${manifest.bytes}`)
    if (sha256 !== manifest.sha256)
      throw new RestoreRefused('the backup is damaged: its bytes are not those of its manifest')
  }
  if (!isEncrypted(file)) copyFileSync(file, staged)
  else if (passphrase !== undefined) decryptFile(file, staged, passphrase)
  else throw new RestoreRefused('the backup is encrypted: say with --passphrase-file what opens it')
}

function tryOut(staged: string, migrations: string): Omit<Restored, 'replaced' | 'superseded'> {
  const seal = withFile(staged, db => {
    const fault = faultOf(examine(db))
    if (fault) throw new RestoreRefused(fault)
    const has = db.$client.prepare(`select 1 from sqlite_schema where name = 'schema_migrations'`).get()
    if (!has) throw new RestoreRefused('the file is a database, but none of this program’s')
    const found = readSeal(db.$client)
    if (found && contentHash(db.$client) !== found.content)
      throw new RestoreRefused('the backup is damaged: it does not hold what its seal says')
    return found
  })
  const db = openDatabase(staged)
  try {
    breakSeal(db.$client)
    const migrated = migrate(db.$client, migrations)
    const found = examine(db)
    const fault = faultOf(found)
    if (fault) throw new RestoreRefused(`after its migration: ${fault}`)
    const { events, head } = found
    const content = contentHash(db.$client)
    const schema = schemaVersion(db.$client)
    // One file again, with nothing beside it.
    db.$client.pragma('journal_mode = DELETE')
    return { events, head, schema, content, migrated, sealed: seal !== null }
  } finally {
    db.$client.close()
    flush(staged)
  }
}

/** Gives the database that stands here a second name in backups/, and takes away what would be read into the new one. */
function putAside({ databaseFile, dataFolder, now }: Place): string | null {
  if (!existsSync(databaseFile)) {
    removeDatabase(databaseFile)
    return null
  }
  if (takeAlone(databaseFile) === 'in_use')
    throw new RestoreRefused('the database is in use: stop the server first')
  const folder = join(dataFolder, 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const aside = join(folder, `replaced-${now.replace(/[:.]/g, '-')}.db`)
  linkSync(databaseFile, aside)
  for (const suffix of ['-wal', '-shm', '-journal'])
    if (existsSync(databaseFile + suffix)) {
      copyFileSync(databaseFile + suffix, aside + suffix)
      rmSync(databaseFile + suffix)
    }
  flush(folder)
  return aside
}
