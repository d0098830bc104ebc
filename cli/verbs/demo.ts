import { countPeople } from '../../db/people'
import { databaseIn, dataFolderOf } from '../../server/environment'
import { prepareDatabase } from '../../server/prepare-database'
import { claimDataFolder } from '../../server/secrets'
import { onExisting } from '../installation'
import { type Place, told, type Verb } from '../verb'

export const demo: Verb = {
  name: 'demo',
  usage: 'demo',
  summary: 'fill the demo, if it is not there yet; `npm start` serves it',
  options: {},
  words: [0, 0],
  async run(_given, place) {
    const dataFolder = place.demo ? place.dataFolder : dataFolderOf(place.dataFolder, true)
    const there: Place = { ...place, demo: true, dataFolder, databaseFile: databaseIn(dataFolder) }
    claimDataFolder(dataFolder)
    await prepareDatabase(there, there.migrations, there.now)
    return onExisting(there, db => {
      const people = countPeople(db)
      return told([`the demo is ready with ${people} people; \`npm start\` serves it`], { people })
    })
  },
}
