import { CopyRefused, examineFile } from '../../db/copy'
import { examine, faultOf, type Soundness } from '../../db/soundness'
import { onExisting } from '../installation'
import { failed, type Told, told, type Verb } from '../verb'

export const historyVerify: Verb = {
  name: 'history verify',
  usage: 'history verify [BACKUP]',
  summary: 'check the chain of the history, here or in a backup',
  options: {},
  words: [0, 1],
  run(given, place) {
    const [file] = given.positionals
    if (!file) return onExisting(place, db => verdict(examine(db)))
    try {
      return verdict(examineFile(file))
    } catch (error) {
      if (error instanceof CopyRefused) return failed('unreadable', error.message)
      throw error
    }
  },
}

function verdict(found: Soundness): Told {
  const fault = faultOf(found)
  if (fault) return failed('history_broken', fault)
  return told([`the history holds: ${found.events} events, head ${found.head}`], {
    events: found.events,
    head: found.head,
  })
}
