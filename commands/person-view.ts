import type { Queries } from '../db/client'
import { authorsAmong, userNames } from '../db/people-names'

/** A person as other people see them. `kind` is there for an author of the article who acts by a link. */
export type PersonView = { id: string; name: string; kind?: 'author' }

/** Reads the names of these people once; the answer gives each of them by id. */
export function peopleNamed(tx: Queries, ids: Iterable<string>): (id: string) => PersonView {
  const wanted = [...ids]
  const names = userNames(tx, wanted)
  const authors = authorsAmong(tx, wanted)
  return id => ({ id, name: names.get(id) ?? id, ...(authors.has(id) && { kind: 'author' as const }) })
}
