import type { Database } from '@/db/client'
import { served } from '@/server/environment'
import { sharedDatabase } from '@/server/shared-database'

/** The installation's database, opened at the first request of the process. */
export function database(): Database {
  return sharedDatabase(served().databaseFile)
}
