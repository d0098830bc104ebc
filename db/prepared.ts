import type { Queries } from './client'

const statements = new WeakMap<object, Map<string, unknown>>()

/**
 * A statement built once for a connection and kept: building a query costs more than running it, which counts where
 * every keystroke's save passes. `name` says which statement it is; values come in by placeholders.
 */
export function prepared<T>(tx: Queries, name: string, build: (tx: Queries) => T): T {
  let mine = statements.get(tx)
  if (!mine) {
    mine = new Map()
    statements.set(tx, mine)
  }
  const known = mine.get(name)
  if (known) return known as T
  const statement = build(tx)
  mine.set(name, statement)
  return statement
}
