import { and, asc, eq, gt, isNull, like, or, type SQL, sql } from 'drizzle-orm'
import type { RegisterKind, RegisterText } from '../domain/register/entry'
import type { Queries } from './client'
import { newId } from './ids'
import { registerEntries as entries } from './schema'

export type RegisterRow = typeof entries.$inferSelect
export type RegisterFilter = { q?: string; kind?: RegisterKind }

const standing = isNull(entries.removedAt)

export function findEntry(tx: Queries, id: string): RegisterRow | undefined {
  return tx
    .select()
    .from(entries)
    .where(and(eq(entries.id, id), standing))
    .get()
}

/** Whether there is such an entry, or once was: an author stays linked to one that was taken out. */
export function registerHas(tx: Queries, id: string): boolean {
  return tx.select({ id: entries.id }).from(entries).where(eq(entries.id, id)).get() !== undefined
}

/** Entries by their Chinese, from behind the given one. */
export function listEntries(
  tx: Queries,
  { q, kind }: RegisterFilter = {},
  page: { after?: RegisterRow; limit?: number } = {},
): RegisterRow[] {
  const { after, limit = -1 } = page
  return tx
    .select()
    .from(entries)
    .where(and(standing, kind && eq(entries.kind, kind), q ? holding(q) : undefined, after && behind(after)))
    .orderBy(asc(entries.zh), asc(entries.id))
    .limit(limit)
    .all()
}

export function insertEntry(tx: Queries, entry: RegisterText & { by: string; at: string }): string {
  const { by, at, ...text } = entry
  const id = newId('reg')
  tx.insert(entries)
    .values({ id, ...text, revision: 1, createdBy: by, createdAt: at, updatedBy: by, updatedAt: at })
    .run()
  return id
}

type EntryChange = Partial<RegisterText> & { removedAt?: string; updatedBy: string; updatedAt: string }

/** Changes an entry and counts its revision up. */
export function updateEntry(tx: Queries, id: string, change: EntryChange): void {
  tx.update(entries)
    .set({ ...change, revision: sql`${entries.revision} + 1` })
    .where(eq(entries.id, id))
    .run()
}

function holding(q: string): SQL | undefined {
  const pattern = `%${q.replace(/[\\%_]/g, found => `\\${found}`)}%`
  const columns = [entries.zh, entries.printed, entries.variants, entries.affiliations]
  return or(...columns.map(column => sql`${like(column, pattern)} escape '\\'`))
}

function behind({ zh, id }: RegisterRow): SQL | undefined {
  return or(gt(entries.zh, zh), and(eq(entries.zh, zh), gt(entries.id, id)))
}
