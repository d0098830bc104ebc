import { and, asc, desc, eq, inArray, isNull, lt, ne } from 'drizzle-orm'
import type { Queries } from './client'
import {
  editionItems,
  editionQuestions,
  editionSections,
  editions,
  evidence,
  passages,
  units,
} from './schema'

export type EditionRow = typeof editions.$inferSelect
export type SectionRow = typeof editionSections.$inferSelect
export type ItemRow = typeof editionItems.$inferSelect
export type QuestionRow = typeof editionQuestions.$inferSelect

export function insertEdition(tx: Queries, edition: typeof editions.$inferInsert): void {
  tx.insert(editions).values(edition).run()
}

export function findEdition(tx: Queries, id: string): EditionRow | undefined {
  return tx.select().from(editions).where(eq(editions.id, id)).get()
}

export function findEditionByNumber(tx: Queries, number: number): EditionRow | undefined {
  return tx.select().from(editions).where(eq(editions.number, number)).get()
}

export function updateEdition(tx: Queries, id: string, changes: Partial<EditionRow>): void {
  tx.update(editions).set(changes).where(eq(editions.id, id)).run()
}

/** Editions by number, highest first, below the given number. */
export function listEditions(
  tx: Queries,
  filter: { state?: string },
  page: { below?: number; limit: number },
): EditionRow[] {
  return tx
    .select()
    .from(editions)
    .where(
      and(
        filter.state ? eq(editions.state, filter.state) : undefined,
        page.below === undefined ? undefined : lt(editions.number, page.below),
      ),
    )
    .orderBy(desc(editions.number))
    .limit(page.limit)
    .all()
}

/** Editions that can still be arranged, what appears first coming first. */
export function listComing(tx: Queries): EditionRow[] {
  return tx
    .select()
    .from(editions)
    .where(inArray(editions.state, ['assembling', 'in_review']))
    .orderBy(asc(editions.publishOn), asc(editions.number))
    .all()
}

/** The parts of an edition that stand in it now, each list in printing order. */
export type EditionParts = { sections: SectionRow[]; items: ItemRow[]; questions: QuestionRow[] }

export function loadParts(tx: Queries, editionId: string): EditionParts {
  const sections = tx
    .select()
    .from(editionSections)
    .where(and(eq(editionSections.editionId, editionId), isNull(editionSections.removedAt)))
    .orderBy(asc(editionSections.position))
    .all()
  if (sections.length === 0) return { sections, items: [], questions: [] }
  const ids = sections.map(s => s.id)
  return {
    sections,
    items: tx
      .select()
      .from(editionItems)
      .where(and(inArray(editionItems.sectionId, ids), isNull(editionItems.removedAt)))
      .orderBy(asc(editionItems.position))
      .all(),
    questions: tx
      .select()
      .from(editionQuestions)
      .where(and(inArray(editionQuestions.sectionId, ids), isNull(editionQuestions.removedAt)))
      .orderBy(asc(editionQuestions.position))
      .all(),
  }
}

/** The edition, not yet published, in which an article stands. */
export function openEditionOf(tx: Queries, articleId: string): { id: string; number: number } | undefined {
  return tx
    .select({ id: editions.id, number: editions.number })
    .from(editionItems)
    .innerJoin(editionSections, eq(editionSections.id, editionItems.sectionId))
    .innerJoin(editions, eq(editions.id, editionSections.editionId))
    .where(
      and(
        eq(editionItems.articleId, articleId),
        isNull(editionItems.removedAt),
        isNull(editionSections.removedAt),
        ne(editions.state, 'published'),
      ),
    )
    .orderBy(asc(editions.number))
    .get()
}

/** The articles that stand in an edition. */
export function articlesInEdition(tx: Queries, editionId: string): string[] {
  return tx
    .select({ id: editionItems.articleId })
    .from(editionItems)
    .innerJoin(editionSections, eq(editionSections.id, editionItems.sectionId))
    .where(
      and(
        eq(editionSections.editionId, editionId),
        isNull(editionItems.removedAt),
        isNull(editionSections.removedAt),
      ),
    )
    .all()
    .map(({ id }) => id)
}

/** Ids of the approved editions that print an article or cite one of its units. */
export function approvedEditionsHolding(tx: Queries, articleId: string): string[] {
  const printing = tx
    .select({ id: editions.id })
    .from(editionItems)
    .innerJoin(editionSections, eq(editionSections.id, editionItems.sectionId))
    .innerJoin(editions, eq(editions.id, editionSections.editionId))
    .where(
      and(
        eq(editionItems.articleId, articleId),
        isNull(editionItems.removedAt),
        isNull(editionSections.removedAt),
        eq(editions.state, 'approved'),
      ),
    )
    .all()
  const citing = tx
    .select({ id: editions.id })
    .from(evidence)
    .innerJoin(units, eq(units.id, evidence.unitId))
    .innerJoin(passages, eq(passages.id, evidence.passageId))
    .innerJoin(editions, eq(editions.id, passages.editionId))
    .where(and(eq(units.articleId, articleId), isNull(passages.retiredAt), eq(editions.state, 'approved')))
    .all()
  return [...new Set([...printing, ...citing].map(row => row.id))]
}
