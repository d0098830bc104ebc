import { and, asc, count, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import { type Role, roles } from '../domain/words'
import type { Queries } from './client'
import { newId } from './ids'
import { prepared } from './prepared'
import { userRoles, users } from './schema'

export type Account = typeof users.$inferSelect & { roles: Role[] }

/** A member with their roles, by id or by address (as `normalEmail` writes it). Authors who are guests are no members. */
export function findAccount(tx: Queries, by: { id: string } | { email: string }): Account | undefined {
  const column = 'id' in by ? 'id' : 'email'
  const user = prepared(tx, `findAccount ${column}`, t =>
    t
      .select()
      .from(users)
      .where(and(eq(users[column], sql.placeholder('value')), eq(users.kind, 'member')))
      .prepare(),
  ).get({ value: 'id' in by ? by.id : by.email })
  return user && { ...user, roles: rolesOf(tx, user.id) }
}

/** The roles a person holds now, in the order of the vocabulary. */
export function rolesOf(tx: Queries, userId: string): Role[] {
  const held = prepared(tx, 'rolesOf', t =>
    t
      .select({ role: userRoles.role })
      .from(userRoles)
      .where(eq(userRoles.userId, sql.placeholder('userId')))
      .prepare(),
  ).all({ userId })
  return roles.filter(role => held.some(row => row.role === role))
}

type NewPerson = {
  email: string
  name: string
  passwordHash: string | null
  roles: readonly Role[]
  at: string
  by: string | null
}

/** Writes a person with roles; answers the new id. */
export function insertPerson(tx: Queries, { email, name, passwordHash, roles, at, by }: NewPerson): string {
  const id = newId('usr')
  tx.insert(users).values({ id, email, name, passwordHash, createdAt: at }).run()
  setRoles(tx, id, roles, { at, by })
  return id
}

/** Makes these the person's roles: takes away the others and leaves the grants that stand. */
export function setRoles(
  tx: Queries,
  userId: string,
  wanted: readonly Role[],
  { at, by }: { at: string; by: string | null },
): void {
  const held = rolesOf(tx, userId)
  const gone = held.filter(role => !wanted.includes(role))
  if (gone.length > 0)
    tx.delete(userRoles)
      .where(and(eq(userRoles.userId, userId), inArray(userRoles.role, gone)))
      .run()
  for (const role of wanted)
    if (!held.includes(role))
      tx.insert(userRoles).values({ userId, role, grantedAt: at, grantedBy: by }).run()
}

/** Suspends a person (a time and by whom) or restores them (null). */
export function setSuspension(
  tx: Queries,
  userId: string,
  suspension: { at: string; by: string | null } | null,
): void {
  tx.update(users)
    .set({ suspendedAt: suspension?.at ?? null, suspendedBy: suspension?.by ?? null })
    .where(eq(users.id, userId))
    .run()
}

export function setPasswordHash(tx: Queries, userId: string, passwordHash: string): void {
  tx.update(users).set({ passwordHash }).where(eq(users.id, userId)).run()
}

export function countPeople(tx: Queries): number {
  return tx.select({ people: count() }).from(users).where(eq(users.kind, 'member')).get()?.people ?? 0
}

/** Ids of the people who hold the role admin and are not suspended. */
export function activeAdmins(tx: Queries): string[] {
  return tx
    .select({ id: users.id })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(eq(userRoles.role, 'admin'), isNull(users.suspendedAt)))
    .all()
    .map(row => row.id)
}

/** People by name then id, after the given pair. Suspended ones too: their names stand in the history. */
export function listAccounts(
  tx: Queries,
  page: { after?: { name: string; id: string }; limit: number },
): Account[] {
  const { after } = page
  const beyond =
    after && or(gt(users.name, after.name), and(eq(users.name, after.name), gt(users.id, after.id)))
  const found = tx
    .select()
    .from(users)
    .where(and(eq(users.kind, 'member'), beyond))
    .orderBy(asc(users.name), asc(users.id))
    .limit(page.limit)
    .all()
  return found.map(user => ({ ...user, roles: rolesOf(tx, user.id) }))
}
