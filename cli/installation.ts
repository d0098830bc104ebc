import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, openDatabase } from '../db/client'
import { schemaVersion } from '../db/migrate'
import type { Actor } from '../domain/actor'
import { openMigrated } from '../server/prepare-database'
import { claimDataFolder } from '../server/secrets'
import { failed, type Place, type Told } from './verb'

/** Whoever can run this program on the data folder owns it: an admin who needs no proof and has no account. */
export const operator: Actor = {
  userId: '',
  name: 'command line',
  roles: ['admin'],
  suspended: false,
  via: 'command_line',
  fresh: true,
  canWrite: true,
}

type Work = (db: Database) => Promise<Told> | Told

/** Works on the installation's database; makes an empty one where there is none yet. */
export async function onDatabase(place: Place, work: Work): Promise<Told> {
  claimDataFolder(place.dataFolder)
  if (!existsSync(place.databaseFile))
    openMigrated(place.databaseFile, place.migrations, place.now).db.$client.close()
  return onExisting(place, work)
}

/** Works on a database that has to be there, at this program's schema: only `db migrate` and the server change that. */
export async function onExisting(place: Place, work: Work): Promise<Told> {
  if (!existsSync(place.databaseFile))
    return failed('no_database', `there is no database in ${place.demo ? 'the demo of ' : ''}BIANYI_DATA yet`)
  const db = openDatabase(place.databaseFile)
  try {
    const found = schemaVersion(db.$client)
    const wanted = newestSchema(place.migrations)
    if (found !== wanted)
      return failed(
        'schema_differs',
        `the database is at schema ${found ?? 'none'}, this program at ${wanted}: run \`bianyi db migrate\``,
      )
    return await work(db)
  } finally {
    db.$client.close()
  }
}

/** The newest schema that this program knows. */
export function newestSchema(migrations: string): string | null {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(migrations, 'meta/_journal.json'), 'utf8'),
  )
  return journal.entries.at(-1)?.tag ?? null
}
