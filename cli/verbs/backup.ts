import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CopyRefused, copyDatabase } from '../../db/copy'
import { onExisting } from '../installation'
import { failed, told, type Verb } from '../verb'

export const backup: Verb = {
  name: 'backup',
  usage: 'backup FILE',
  summary: 'write a checked copy of the database, with the server running or not',
  options: {},
  words: [1, 1],
  run: (given, place) =>
    onExisting(place, db => {
      const file = resolve(given.positionals[0] ?? '')
      // A backup holds what the installation holds: nobody else may read it.
      process.umask(0o077)
      try {
        const { events, head } = copyDatabase(db, file)
        const bytes = readFileSync(file)
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        return told([`${file}: ${bytes.length} bytes, ${events} events, sha256 ${sha256}`], {
          file,
          bytes: bytes.length,
          sha256,
          events,
          head,
        })
      } catch (error) {
        if (error instanceof CopyRefused) return failed('backup_refused', error.message)
        throw error
      }
    }),
}
