import { and, eq, inArray } from 'drizzle-orm'
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

/** Which of these people are authors who act by a link. */
export function authorsAmong(tx: Queries, ids: Iterable<string>): Set<string> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Set()
  const rows = tx
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.id, wanted), eq(users.kind, 'author')))
    .all()
  return new Set(rows.map(row => row.id))
}

/** Whether there is such a member. */
export function userExists(tx: Queries, id: string): boolean {
  const member = and(eq(users.id, id), eq(users.kind, 'member'))
  return tx.select({ id: users.id }).from(users).where(member).get() !== undefined
}
