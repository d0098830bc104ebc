import type { Database } from '../db/client'
import { listAccounts } from '../db/people'
import type { Role } from '../domain/words'

export type DemoPersonView = { id: string; name: string; roles: Role[] }

/** The demo's invented people, for its one-click sign-in. Whoever calls it has made sure that this is the demo's database. */
export function readDemoPeople(db: Database): DemoPersonView[] {
  return listAccounts(db, { limit: 20 })
    .filter(({ suspendedAt, email }) => !suspendedAt && email.endsWith('@demo.invalid'))
    .map(({ id, name, roles }) => ({ id, name, roles }))
}
