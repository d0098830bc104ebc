import { existsSync } from 'node:fs'
import { schemaVersion } from '../../db/migrate'
import { openMigrated } from '../../server/prepare-database'
import { claimDataFolder } from '../../server/secrets'
import { told, type Verb } from '../verb'

export const dbMigrate: Verb = {
  name: 'db migrate',
  usage: 'db migrate',
  summary: 'bring the database to this program’s schema, after a checked copy to backups/',
  options: {},
  words: [0, 0],
  run(_given, { databaseFile, dataFolder, migrations, now }) {
    claimDataFolder(dataFolder)
    const isNew = !existsSync(databaseFile)
    const { db, applied } = openMigrated(databaseFile, migrations, now)
    const schema = schemaVersion(db.$client)
    db.$client.close()
    const line =
      applied.length === 0 ? `already at ${schema}` : `${isNew ? 'made' : 'migrated'}: now at ${schema}`
    return told([line], { schema, applied })
  },
}
