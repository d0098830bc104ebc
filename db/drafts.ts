import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import type { Queries } from './client'
import { newId } from './ids'
import { draftSettlements, machineDrafts } from './schema'

export type DraftRow = typeof machineDrafts.$inferSelect

export function insertDraft(tx: Queries, draft: Omit<DraftRow, 'id'>): string {
  const id = newId('dft')
  tx.insert(machineDrafts)
    .values({ id, ...draft })
    .run()
  return id
}

/** A draft, and whether somebody settled it. */
export function findDraft(tx: Queries, id: string): { draft: DraftRow; settled: boolean } | undefined {
  const row = tx
    .select({ draft: machineDrafts, settled: draftSettlements.draftId })
    .from(machineDrafts)
    .leftJoin(draftSettlements, eq(draftSettlements.draftId, machineDrafts.id))
    .where(eq(machineDrafts.id, id))
    .get()
  return row && { draft: row.draft, settled: row.settled !== null }
}

/** The drafts of an article that nobody settled, the oldest first. */
export function unsettledDrafts(tx: Queries, articleId: string): DraftRow[] {
  return tx
    .select({ draft: machineDrafts })
    .from(machineDrafts)
    .leftJoin(draftSettlements, eq(draftSettlements.draftId, machineDrafts.id))
    .where(and(eq(machineDrafts.articleId, articleId), isNull(draftSettlements.draftId)))
    .orderBy(asc(machineDrafts.at), sql`${machineDrafts}.rowid`)
    .all()
    .map(row => row.draft)
}

/** The units that a job has drafted. */
export function unitsDraftedBy(tx: Queries, jobId: string): Set<string> {
  const rows = tx
    .select({ unitId: machineDrafts.unitId })
    .from(machineDrafts)
    .where(eq(machineDrafts.jobId, jobId))
    .all()
  return new Set(rows.flatMap(({ unitId }) => unitId ?? []))
}

export function countDraftsBy(tx: Queries, jobId: string): number {
  return (
    tx.select({ drafts: count() }).from(machineDrafts).where(eq(machineDrafts.jobId, jobId)).get()?.drafts ??
    0
  )
}

export function settleDraft(tx: Queries, settlement: typeof draftSettlements.$inferInsert): void {
  tx.insert(draftSettlements).values(settlement).run()
}
