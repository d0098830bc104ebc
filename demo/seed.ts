import type { Database } from '../db/client'
import { inTransaction } from '../db/client'
import { insertPerson } from '../db/people'
import { demoPeople } from './people'

/** Fills an empty database with the demo: its people. */
export async function seedDemo(db: Database, now: string): Promise<void> {
  inTransaction(db, tx => {
    for (const { email, name, roles } of demoPeople)
      insertPerson(tx, { email, name, roles, passwordHash: null, at: now, by: null })
  })
}
