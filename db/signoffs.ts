import { asc, eq, inArray } from 'drizzle-orm'
import type { RecordedSignoff } from '../domain/sign-off'
import type { SigningRole, SignoffDecision } from '../domain/words'
import type { Queries } from './client'
import { overrides, signoffPassages, signoffs, users } from './schema'

export type SignoffRow = typeof signoffs.$inferSelect
export type OverrideRow = typeof overrides.$inferSelect
export type StoredSignoff = RecordedSignoff & {
  stage: string
  meaning: string
  note: string | null
  userName: string
}
type Of = { articleId: string } | { editionId: string }

/** Sign-offs of an article or edition, oldest first, each with the passages as they were signed. */
export function listSignoffs(tx: Queries, of: Of): StoredSignoff[] {
  const mine = 'articleId' in of ? eq(signoffs.articleId, of.articleId) : eq(signoffs.editionId, of.editionId)
  const rows = tx
    .select({ signoff: signoffs, userName: users.name })
    .from(signoffs)
    .innerJoin(users, eq(users.id, signoffs.userId))
    .where(mine)
    .orderBy(asc(signoffs.eventSeq))
    .all()
  const signed = passagesOf(
    tx,
    rows.map(r => r.signoff.id),
  )
  return rows.map(({ signoff, userName }) => ({
    id: signoff.id,
    stage: signoff.stage,
    userId: signoff.userId,
    userName,
    role: signoff.role as SigningRole,
    decision: signoff.decision as SignoffDecision,
    meaning: signoff.meaning,
    note: signoff.note,
    contentHash: signoff.contentHash,
    frameHash: signoff.frameHash,
    at: signoff.at,
    passages: signed.get(signoff.id) ?? [],
  }))
}

function passagesOf(tx: Queries, ids: readonly string[]) {
  const bySignoff = new Map<string, (typeof signoffPassages.$inferSelect)[]>()
  if (ids.length === 0) return bySignoff
  const rows = tx
    .select()
    .from(signoffPassages)
    .where(inArray(signoffPassages.signoffId, [...ids]))
    .orderBy(asc(signoffPassages.position))
    .all()
  for (const row of rows) {
    const list = bySignoff.get(row.signoffId)
    if (list) list.push(row)
    else bySignoff.set(row.signoffId, [row])
  }
  return bySignoff
}

export function insertSignoff(
  tx: Queries,
  signoff: typeof signoffs.$inferInsert,
  passages: Omit<typeof signoffPassages.$inferInsert, 'signoffId' | 'position'>[],
): void {
  tx.insert(signoffs).values(signoff).run()
  // In runs of 100 rows: SQLite allows some 32,000 bound values in a statement.
  for (let start = 0; start < passages.length; start += 100)
    tx.insert(signoffPassages)
      .values(
        passages
          .slice(start, start + 100)
          .map((p, i) => ({ ...p, signoffId: signoff.id, position: start + i })),
      )
      .run()
}

export function listOverrides(tx: Queries, of: Of): OverrideRow[] {
  const mine =
    'articleId' in of ? eq(overrides.articleId, of.articleId) : eq(overrides.editionId, of.editionId)
  return tx.select().from(overrides).where(mine).orderBy(asc(overrides.at)).all()
}

export function insertOverride(tx: Queries, override: typeof overrides.$inferInsert): void {
  tx.insert(overrides).values(override).run()
}
