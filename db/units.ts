import { and, asc, eq, gt, gte, inArray, isNull, sql } from 'drizzle-orm'
import type { Queries } from './client'
import { prepared } from './prepared'
import { passages, sentencePlaces, sentences, unitSentences, units } from './schema'

export type UnitRow = typeof units.$inferSelect
export type PlaceRow = typeof sentencePlaces.$inferSelect
export type LiveUnit = { unit: UnitRow; translation: typeof passages.$inferSelect }

export function findUnit(tx: Queries, id: string): LiveUnit | undefined {
  return prepared(tx, 'findUnit', t =>
    t
      .select({ unit: units, translation: passages })
      .from(units)
      .innerJoin(passages, eq(passages.id, units.passageId))
      .where(eq(units.id, sql.placeholder('id')))
      .prepare(),
  ).get({ id })
}

export function findUnitOfPassage(tx: Queries, passageId: string): UnitRow | undefined {
  return tx.select().from(units).where(eq(units.passageId, passageId)).get()
}

/** The living units of an article with their English, in reading order. */
export function liveUnits(tx: Queries, articleId: string): LiveUnit[] {
  const rows = prepared(tx, 'liveUnits', t =>
    t
      .select(liveColumns)
      .from(units)
      .innerJoin(passages, eq(passages.id, units.passageId))
      .where(and(eq(units.articleId, sql.placeholder('articleId')), isNull(units.retiredAt)))
      .orderBy(asc(units.position))
      .prepare(),
  ).values({ articleId }) as LiveColumns[]
  return rows.map(
    ([id, position, status, omissionReason, omissionNote, survivorId, passageId, kind, edition, ...now]) => {
      const [revision, text, origin, updatedBy, updatedAt, passageRetired] = now
      return {
        unit: {
          id,
          articleId,
          position,
          status,
          omissionReason,
          omissionNote,
          passageId,
          retiredAt: null,
          survivorId,
        },
        translation: {
          id: passageId,
          kind,
          articleId,
          editionId: edition,
          revision,
          text,
          origin,
          updatedBy,
          updatedAt,
          retiredAt: passageRetired,
        },
      }
    },
  )
}

/**
 * What of a unit and its passage is read for a whole article. The rows are taken as they come from SQLite: to map a
 * thousand of them by name, as the query builder does, costs several times the reading.
 */
const liveColumns = {
  id: units.id,
  position: units.position,
  status: units.status,
  omissionReason: units.omissionReason,
  omissionNote: units.omissionNote,
  survivorId: units.survivorId,
  passageId: passages.id,
  kind: passages.kind,
  editionId: passages.editionId,
  revision: passages.revision,
  text: passages.text,
  origin: passages.origin,
  updatedBy: passages.updatedBy,
  updatedAt: passages.updatedAt,
  passageRetiredAt: passages.retiredAt,
}
type Passage = LiveUnit['translation']
type LiveColumns = [
  id: string,
  position: number,
  status: string,
  omissionReason: string | null,
  omissionNote: string | null,
  survivorId: string | null,
  passageId: string,
  kind: string,
  editionId: string | null,
  revision: number,
  text: string,
  origin: string,
  updatedBy: string | null,
  updatedAt: string,
  passageRetiredAt: Passage['retiredAt'],
]

/** A sentence of a source version with the unit that holds it. */
export type PlacedSentence = {
  sentenceId: string
  start: number
  end: number
  paragraph: number
  unitId: string | null
}

/** Each sentence of a source version with the unit that holds it, in source order. */
export function placedSentences(tx: Queries, sourceVersionId: string): PlacedSentence[] {
  const rows = prepared(tx, 'placedSentences', t =>
    t
      .select({
        sentenceId: sentencePlaces.sentenceId,
        start: sentencePlaces.start,
        end: sentencePlaces.end,
        paragraph: sentencePlaces.paragraph,
        unitId: unitSentences.unitId,
      })
      .from(sentencePlaces)
      .leftJoin(unitSentences, eq(unitSentences.sentenceId, sentencePlaces.sentenceId))
      .where(eq(sentencePlaces.sourceVersionId, sql.placeholder('sourceVersionId')))
      .orderBy(asc(sentencePlaces.position))
      .prepare(),
  ).values({ sourceVersionId }) as [string, number, number, number, string | null][]
  return rows.map(([sentenceId, start, end, paragraph, unitId]) => ({
    sentenceId,
    start,
    end,
    paragraph,
    unitId,
  }))
}

export function placeOf(tx: Queries, sourceVersionId: string, sentenceId: string): PlaceRow | undefined {
  return tx
    .select()
    .from(sentencePlaces)
    .where(
      and(eq(sentencePlaces.sourceVersionId, sourceVersionId), eq(sentencePlaces.sentenceId, sentenceId)),
    )
    .get()
}

export function insertUnit(tx: Queries, unit: typeof units.$inferInsert): void {
  tx.insert(units).values(unit).run()
}

export function updateUnit(tx: Queries, id: string, changes: Partial<UnitRow>): void {
  tx.update(units).set(changes).where(eq(units.id, id)).run()
}

/** The fate of a unit after a save: prepared, since every save passes here. */
export function setFate(
  tx: Queries,
  id: string,
  fate: Pick<UnitRow, 'status' | 'omissionReason' | 'omissionNote'>,
): void {
  prepared(tx, 'setFate', t =>
    t
      .update(units)
      .set({
        status: sql`${sql.placeholder('status')}`,
        omissionReason: sql`${sql.placeholder('omissionReason')}`,
        omissionNote: sql`${sql.placeholder('omissionNote')}`,
      })
      .where(eq(units.id, sql.placeholder('id')))
      .prepare(),
  ).run({ id, ...fate })
}

export function insertSentence(tx: Queries, id: string, articleId: string): void {
  tx.insert(sentences).values({ id, articleId }).run()
}

export function insertPlace(tx: Queries, place: PlaceRow): void {
  tx.insert(sentencePlaces).values(place).run()
}

export function endPlaceAt(tx: Queries, place: PlaceRow, end: number): void {
  tx.update(sentencePlaces)
    .set({ end })
    .where(
      and(
        eq(sentencePlaces.sourceVersionId, place.sourceVersionId),
        eq(sentencePlaces.sentenceId, place.sentenceId),
      ),
    )
    .run()
}

/** Makes room for one sentence behind a position of a source version. */
export function shiftPlaces(tx: Queries, sourceVersionId: string, after: number): void {
  tx.update(sentencePlaces)
    .set({ position: sql`${sentencePlaces.position} + 1` })
    .where(and(eq(sentencePlaces.sourceVersionId, sourceVersionId), gt(sentencePlaces.position, after)))
    .run()
}

/** Makes room for `by` units at a position of an article. */
export function shiftUnits(tx: Queries, articleId: string, from: number, by: number): void {
  tx.update(units)
    .set({ position: sql`${units.position} + ${by}` })
    .where(and(eq(units.articleId, articleId), gte(units.position, from)))
    .run()
}

/** Puts sentences into a unit, in order; whatever held them before lets go. */
export function giveSentences(tx: Queries, unitId: string, sentenceIds: readonly string[]): void {
  takeSentences(tx, sentenceIds)
  sentenceIds.forEach((sentenceId, position) => {
    tx.insert(unitSentences).values({ sentenceId, unitId, position }).run()
  })
}

export function takeSentences(tx: Queries, sentenceIds: readonly string[]): void {
  for (let start = 0; start < sentenceIds.length; start += 500)
    tx.delete(unitSentences)
      .where(inArray(unitSentences.sentenceId, sentenceIds.slice(start, start + 500)))
      .run()
}
