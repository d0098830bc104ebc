import { resolve } from 'node:path'
import { CopyRefused } from '../../db/copy'
import { writeBackup } from '../../server/backup/write-backup'
import { onExisting } from '../installation'
import { givenPassphrase, passphraseOptions } from '../passphrase'
import { failed, told, type Verb } from '../verb'

export const backup: Verb = {
  name: 'backup',
  usage: 'backup FILE [--passphrase-file FILE]',
  summary: 'write a checked copy of the database and its manifest, with the server running or not',
  options: passphraseOptions,
  words: [1, 1],
  run(given, place) {
    const passphrase = givenPassphrase(given)
    return onExisting(place, db => {
      const file = resolve(given.positionals[0] ?? '')
      // A backup holds what the installation holds: nobody else may read it.
      process.umask(0o077)
      try {
        const manifest = writeBackup(db, file, { now: place.now, passphrase })
        const { bytes, events, sha256, encrypted } = manifest
        const kind = encrypted ? 'encrypted, ' : ''
        return told([`${file}: ${kind}${bytes} bytes, ${events} events, sha256 ${sha256}`], {
          ...manifest,
          file,
        })
      } catch (error) {
        if (error instanceof CopyRefused) return failed('backup_refused', error.message)
        throw error
      }
    })
  },
}
