import { resolve } from 'node:path'
import { readChain } from '../../db/events'
import { bundleLines } from '../../formats/history/bundle'
import { writeCheckpoint } from '../../server/checkpoints'
import { onExisting } from '../installation'
import { failed, told, type Verb } from '../verb'
import { writeLines } from '../write-lines'

export const historyExport: Verb = {
  name: 'history export',
  usage: 'history export FILE',
  summary: 'write the whole history to a file that anybody can verify offline',
  options: {},
  words: [1, 1],
  run: (given, place) =>
    onExisting(place, db => {
      process.umask(0o077)
      const written = writeCheckpoint(db, place.dataFolder, place.now)
      if (!written)
        return failed('history_empty', 'the history has not begun: there is nothing to export yet')
      const { checkpoint, note, key } = written
      const file = resolve(given.positionals[0] ?? '')
      const lines = bundleLines(key, readChain(db, checkpoint.size), { size: checkpoint.size, note })
      const fault = writeLines(file, lines)
      if (fault) return failed('export_refused', fault)
      return told([`${file}: ${checkpoint.size} events, head ${checkpoint.head}`], {
        file,
        events: checkpoint.size,
        head: checkpoint.head,
        key: key.text,
      })
    }),
}
