import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Queries } from './client'
import { evidence, takeaways } from './schema'

export type EvidenceRow = typeof evidence.$inferSelect
type NewEvidence = typeof evidence.$inferInsert
export type TakeawayRow = typeof takeaways.$inferSelect

export function evidenceOf(tx: Queries, passageIds: readonly string[]): Map<string, EvidenceRow[]> {
  const byPassage = new Map<string, EvidenceRow[]>()
  if (passageIds.length === 0) return byPassage
  const rows = tx
    .select()
    .from(evidence)
    .where(inArray(evidence.passageId, [...passageIds]))
    .orderBy(asc(evidence.position))
    .all()
  for (const row of rows) byPassage.set(row.passageId, [...(byPassage.get(row.passageId) ?? []), row])
  return byPassage
}

export function replaceEvidence(tx: Queries, passageId: string, rows: readonly NewEvidence[]): void {
  tx.delete(evidence).where(eq(evidence.passageId, passageId)).run()
  if (rows.length > 0)
    tx.insert(evidence)
      .values([...rows])
      .run()
}

/** Says which sentence of an answer each unit bears out; of a unit that is not named, the answer as a whole. */
export function citeSentences(
  tx: Queries,
  passageId: string,
  sentences: ReadonlyMap<string, string>,
): boolean {
  const rows = tx.select().from(evidence).where(eq(evidence.passageId, passageId)).all()
  const others = rows.filter(row => row.sentence !== (sentences.get(row.unitId) ?? null))
  for (const { unitId } of others)
    tx.update(evidence)
      .set({ sentence: sentences.get(unitId) ?? null })
      .where(and(eq(evidence.passageId, passageId), eq(evidence.unitId, unitId)))
      .run()
  return others.length > 0
}

/** Evidence that rested on one unit rests on another from now on; its fingerprint stays, so that it shows as stale. */
export function moveEvidence(tx: Queries, fromUnitId: string, toUnitId: string): void {
  for (const row of tx.select().from(evidence).where(eq(evidence.unitId, fromUnitId)).all()) {
    const mine = and(eq(evidence.passageId, row.passageId), eq(evidence.unitId, fromUnitId))
    const there = tx
      .select()
      .from(evidence)
      .where(and(eq(evidence.passageId, row.passageId), eq(evidence.unitId, toUnitId)))
      .get()
    if (there) tx.delete(evidence).where(mine).run()
    else tx.update(evidence).set({ unitId: toUnitId }).where(mine).run()
  }
}

export function liveTakeaways(tx: Queries, articleId: string): TakeawayRow[] {
  return tx
    .select()
    .from(takeaways)
    .where(and(eq(takeaways.articleId, articleId), isNull(takeaways.removedAt)))
    .orderBy(asc(takeaways.position))
    .all()
}

export function findTakeaway(tx: Queries, id: string): TakeawayRow | undefined {
  return tx
    .select()
    .from(takeaways)
    .where(and(eq(takeaways.id, id), isNull(takeaways.removedAt)))
    .get()
}

export function insertTakeaway(tx: Queries, row: typeof takeaways.$inferInsert): void {
  tx.insert(takeaways).values(row).run()
}

export function updateTakeaway(tx: Queries, id: string, changes: Partial<TakeawayRow>): void {
  tx.update(takeaways).set(changes).where(eq(takeaways.id, id)).run()
}
