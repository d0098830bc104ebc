import type { Queries } from '../db/client'
import { userNames } from '../db/people-names'

/** A person as other people see them. */
export type PersonView = { id: string; name: string }

/** Reads the names of these people once; the answer gives each of them by id. */
export function peopleNamed(tx: Queries, ids: Iterable<string>): (id: string) => PersonView {
  const names = userNames(tx, ids)
  return id => ({ id, name: names.get(id) ?? id })
}
