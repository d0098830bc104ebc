import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { type Database, openDatabase } from '@/db/client'

export const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url))

const image = readFileSync(inject('databaseImage'))

/** A private, empty database built by the real migrations (`database-image.ts`): what a command runs on. */
export function freshDatabase(): Database {
  return openDatabase(image)
}
