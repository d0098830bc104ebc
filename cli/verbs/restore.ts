import { resolve } from 'node:path'
import { MigrationRefused } from '../../db/migrate'
import { DecryptionRefused } from '../../server/backup/encryption'
import { type Restored, RestoreRefused, restoreBackup } from '../../server/backup/restore-backup'
import { claimDataFolder } from '../../server/secrets'
import { givenPassphrase, passphraseOptions } from '../passphrase'
import { failed, told, type Verb } from '../verb'

export const restore: Verb = {
  name: 'restore',
  usage: 'restore FILE [--passphrase-file FILE]',
  summary: 'put a backup in the place of the database, with the server stopped; what stood there is kept',
  options: passphraseOptions,
  words: [1, 1],
  run(given, place) {
    const passphrase = givenPassphrase(given)
    claimDataFolder(place.dataFolder)
    try {
      const restored = restoreBackup(place, resolve(given.positionals[0] ?? ''), passphrase)
      return told(linesOf(restored), restored)
    } catch (error) {
      if (
        error instanceof RestoreRefused ||
        error instanceof DecryptionRefused ||
        error instanceof MigrationRefused
      )
        return failed('restore_refused', error.message)
      throw error
    }
  },
}

function linesOf({ events, head, schema, migrated, sealed, replaced, superseded }: Restored): string[] {
  return [
    `restored: ${events} events, head ${head}, schema ${schema}`,
    ...(migrated.length > 0 ? [`migrated on the way: ${migrated.join(', ')}`] : []),
    ...(sealed
      ? []
      : ['it carried no seal: its pages, references and history were checked, its texts could not be']),
    ...(replaced ? [`what stood here before is kept as ${replaced}`] : []),
    ...(superseded.length > 0
      ? [
          `the history is shorter than ${superseded.length} checkpoints say; they were moved aside, and later events are gone`,
        ]
      : []),
  ]
}
