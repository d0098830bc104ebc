import { existsSync, renameSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Database } from '../../db/client'
import { CopyRefused, copyDatabase, removeDatabase } from '../../db/copy'
import { schemaVersion } from '../../db/migrate'
import { flush, writeDurably } from '../write-durably'
import { encryptFile } from './encryption'
import { type BackupManifest, fingerprint, manifestFile } from './manifest'

/**
 * Writes a verified backup of a database in use and its manifest beside it, each for its owner only and on the disk
 * before it has its name. With a passphrase the backup is encrypted, and its plain copy never gets a lasting name.
 * @throws CopyRefused when the name is taken or the copy is not sound.
 */
export function writeBackup(
  db: Database,
  file: string,
  { now, passphrase }: { now: string; passphrase?: string },
) {
  if (existsSync(file)) throw new CopyRefused('a file of that name is already there')
  const plain = passphrase === undefined ? file : `${file}.plain`
  const sealed = `${file}.sealed`
  removeDatabase(`${file}.plain`)
  removeDatabase(sealed)
  try {
    const { events, head, content } = copyDatabase(db, plain, now)
    if (passphrase !== undefined) {
      encryptFile(plain, sealed, passphrase)
      renameSync(sealed, file)
      flush(dirname(file))
    }
    const manifest: BackupManifest = {
      schema: 'bianyi/backup/1',
      file: basename(file),
      at: now,
      ...fingerprint(file),
      encrypted: passphrase !== undefined,
      database: schemaVersion(db.$client),
      events,
      head,
      content,
    }
    writeDurably(manifestFile(file), `${JSON.stringify(manifest, null, 2)}\n`)
    return manifest
  } finally {
    if (passphrase !== undefined) removeDatabase(plain)
    removeDatabase(sealed)
  }
}
