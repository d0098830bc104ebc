import { and, asc, eq, gt, isNull, like, ne, or, type SQL, sql } from 'drizzle-orm'
import type { TermStatus, TermText } from '../domain/term'
import type { Queries } from './client'
import { newId } from './ids'
import { terms } from './schema'

export type TermRow = typeof terms.$inferSelect
export type TermFilter = { q?: string; status?: TermStatus }

const standing = isNull(terms.removedAt)

export function findTerm(tx: Queries, id: string): TermRow | undefined {
  return tx
    .select()
    .from(terms)
    .where(and(eq(terms.id, id), standing))
    .get()
}

/** The entry with this Chinese and English, other than the one with this id. */
export function findTermPair(
  tx: Queries,
  { zh, en }: Pick<TermText, 'zh' | 'en'>,
  except?: string,
): TermRow | undefined {
  const another = except === undefined ? undefined : ne(terms.id, except)
  return tx
    .select()
    .from(terms)
    .where(and(eq(terms.zh, zh), eq(terms.en, en), standing, another))
    .get()
}

/** Entries by their Chinese, then their English, from behind the given one. */
export function listTerms(
  tx: Queries,
  { q, status }: TermFilter = {},
  page: { after?: TermRow; limit?: number } = {},
): TermRow[] {
  const { after, limit = -1 } = page
  return tx
    .select()
    .from(terms)
    .where(
      and(standing, status && eq(terms.status, status), q ? holding(q) : undefined, after && behind(after)),
    )
    .orderBy(asc(terms.zh), asc(terms.en), asc(terms.id))
    .limit(limit)
    .all()
}

type NewTerm = TermText & { status: TermStatus; by: string; at: string }

/** Writes an entry; one that is approved at once was decided by whoever wrote it. */
export function insertTerm(tx: Queries, { by, at, status, ...text }: NewTerm): string {
  const id = newId('trm')
  const decided = status === 'approved' ? { decidedBy: by, decidedAt: at } : {}
  tx.insert(terms)
    .values({ id, ...text, status, revision: 1, createdBy: by, createdAt: at, ...decided })
    .run()
  return id
}

type TermChange = Partial<Pick<TermRow, 'status' | 'decidedBy' | 'decidedAt' | 'removedAt'>> &
  Partial<TermText>

/** Changes an entry and counts its revision up. */
export function updateTerm(tx: Queries, id: string, change: TermChange): void {
  tx.update(terms)
    .set({ ...change, revision: sql`${terms.revision} + 1` })
    .where(eq(terms.id, id))
    .run()
}

function holding(q: string): SQL | undefined {
  const pattern = `%${q.replace(/[\\%_]/g, found => `\\${found}`)}%`
  return or(
    ...[terms.zh, terms.renderings, terms.note].map(column => sql`${like(column, pattern)} escape '\\'`),
  )
}

function behind({ zh, en, id }: TermRow): SQL | undefined {
  return or(
    gt(terms.zh, zh),
    and(eq(terms.zh, zh), gt(terms.en, en)),
    and(eq(terms.zh, zh), eq(terms.en, en), gt(terms.id, id)),
  )
}
