import { examine, faultOf } from '../../db/soundness'
import { onExisting } from '../installation'
import { failed, told, type Verb } from '../verb'

export const dbCheck: Verb = {
  name: 'db check',
  usage: 'db check',
  summary: 'check the file, its references and the chain of its history',
  options: {},
  words: [0, 0],
  run: (_given, place) =>
    onExisting(place, db => {
      const found = examine(db)
      const fault = faultOf(found)
      if (fault) return failed('database_unsound', fault)
      return told([`sound: ${found.events} events, head ${found.head}`], found)
    }),
}
