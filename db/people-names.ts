import { eq, inArray } from 'drizzle-orm'
import type { Queries } from './client'
import { users } from './schema'

export function userNames(tx: Queries, ids: Iterable<string>): Map<string, string> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const rows = tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, wanted))
    .all()
  return new Map(rows.map(row => [row.id, row.name]))
}

export function userExists(tx: Queries, id: string): boolean {
  return tx.select({ id: users.id }).from(users).where(eq(users.id, id)).get() !== undefined
}
