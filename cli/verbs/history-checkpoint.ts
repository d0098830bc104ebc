import { writeCheckpoint } from '../../server/checkpoints'
import { onExisting } from '../installation'
import { failed, told, type Verb } from '../verb'

export const historyCheckpoint: Verb = {
  name: 'history checkpoint',
  usage: 'history checkpoint [--to FOLDER]',
  summary:
    'sign the head of the history, keep the note in checkpoints/ and print it, to be held by somebody else',
  options: { to: { type: 'string' } },
  words: [0, 0],
  run: (given, place) =>
    onExisting(place, db => {
      process.umask(0o077)
      const written = writeCheckpoint(db, place.dataFolder, place.now, given.text('to'))
      if (!written) return failed('history_empty', 'the history has not begun: there is nothing to sign yet')
      const { file, note, checkpoint, key } = written
      return told([note.trimEnd()], { file, note, ...checkpoint, key: key.text })
    }),
}
