import { fileURLToPath } from 'node:url'
import { type Database, openDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'

export const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url))

/** A private, empty database built by the real migrations: what a command runs on. */
export function freshDatabase(): Database {
  const db = openDatabase(':memory:')
  migrate(db.$client, migrationsFolder)
  return db
}
