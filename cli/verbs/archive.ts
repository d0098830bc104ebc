import { resolve } from 'node:path'
import { ArchiveRefused, readArchive } from '../../server/archive/read-archive'
import { type ArchiveReport, writeArchive } from '../../server/archive/write-archive'
import { onDatabase, onExisting } from '../installation'
import { failed, told, type Verb } from '../verb'

export const exportArchive: Verb = {
  name: 'export archive',
  usage: 'export archive FILE',
  summary: 'write everything this installation holds into one open file, which an empty one can take in',
  options: {},
  words: [1, 1],
  run: (given, place) =>
    onExisting(place, db => {
      const file = resolve(given.positionals[0] ?? '')
      const report = writeArchive(db, file)
      return told([lineOf(file, report)], { file, ...report })
    }),
}

export const importArchive: Verb = {
  name: 'import archive',
  usage: 'import archive FILE',
  summary: 'take an archive into an installation in which nobody has worked yet',
  options: {},
  words: [1, 1],
  run: (given, place) =>
    onDatabase(place, db => {
      const file = resolve(given.positionals[0] ?? '')
      try {
        const report = readArchive(db, file)
        return told([lineOf(file, report)], { file, ...report })
      } catch (error) {
        if (error instanceof ArchiveRefused) return failed('archive_refused', error.message)
        throw error
      }
    }),
}

function lineOf(file: string, { tables, rows, files }: ArchiveReport): string {
  return `${file}: ${rows} rows of ${tables} tables, ${files} files`
}
