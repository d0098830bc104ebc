import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { DiffOp } from '../domain/diff/text-diff'
import type { Origin, PassageKind, UnitStatus } from '../domain/words'
import type { Queries } from './client'
import { newId } from './ids'
import { prepared } from './prepared'
import { passages, revisions } from './schema'

export type PassageRow = typeof passages.$inferSelect
export type RevisionRow = typeof revisions.$inferSelect

/** A passage never written: revision 0, empty text, nobody's work. */
export function createPassage(
  tx: Queries,
  kind: PassageKind,
  of: { articleId?: string; editionId?: string },
  now: string,
  id = newId('psg'),
): string {
  tx.insert(passages)
    .values({ id, kind, revision: 0, text: '', origin: 'human', updatedAt: now, ...of })
    .run()
  return id
}

export function findPassage(tx: Queries, id: string): PassageRow | undefined {
  return tx.select().from(passages).where(eq(passages.id, id)).get()
}

export function findPassages(tx: Queries, ids: readonly string[]): Map<string, PassageRow> {
  const found = new Map<string, PassageRow>()
  for (let start = 0; start < ids.length; start += 500)
    for (const row of tx
      .select()
      .from(passages)
      .where(inArray(passages.id, ids.slice(start, start + 500)))
      .all())
      found.set(row.id, row)
  return found
}

export function livePassagesOf(tx: Queries, of: { articleId: string } | { editionId: string }): PassageRow[] {
  const mine = 'articleId' in of ? eq(passages.articleId, of.articleId) : eq(passages.editionId, of.editionId)
  return tx
    .select()
    .from(passages)
    .where(and(mine, isNull(passages.retiredAt)))
    .all()
}

export function retirePassage(tx: Queries, id: string, now: string): void {
  tx.update(passages).set({ retiredAt: now }).where(eq(passages.id, id)).run()
}

export type NewRevision = {
  passageId: string
  number: number
  text: string
  diff: DiffOp[]
  origin: Origin
  authorId: string
  actorId: string
  at: string
  status?: UnitStatus
  omissionReason?: string | null
  omissionNote?: string | null
}

/** Writes a revision and makes it the passage's current text. The caller has checked the number inside this transaction. */
export function insertRevision(tx: Queries, revision: NewRevision): void {
  const { status = null, omissionReason = null, omissionNote = null } = revision
  insertRevisionRow(tx).run({ ...revision, status, omissionReason, omissionNote })
  updatePassageText(tx).run(revision)
}

const insertRevisionRow = (tx: Queries) =>
  prepared(tx, 'insertRevision', t =>
    t
      .insert(revisions)
      .values({
        passageId: sql.placeholder('passageId'),
        number: sql.placeholder('number'),
        text: sql.placeholder('text'),
        diff: sql.placeholder('diff'),
        origin: sql.placeholder('origin'),
        authorId: sql.placeholder('authorId'),
        actorId: sql.placeholder('actorId'),
        at: sql.placeholder('at'),
        status: sql.placeholder('status'),
        omissionReason: sql.placeholder('omissionReason'),
        omissionNote: sql.placeholder('omissionNote'),
      })
      .prepare(),
  )

const updatePassageText = (tx: Queries) =>
  prepared(tx, 'updatePassageText', t =>
    t
      .update(passages)
      .set({
        revision: sql`${sql.placeholder('number')}`,
        text: sql`${sql.placeholder('text')}`,
        origin: sql`${sql.placeholder('origin')}`,
        updatedBy: sql`${sql.placeholder('authorId')}`,
        updatedAt: sql`${sql.placeholder('at')}`,
      })
      .where(eq(passages.id, sql.placeholder('passageId')))
      .prepare(),
  )

export function listRevisions(tx: Queries, passageId: string): RevisionRow[] {
  return tx
    .select()
    .from(revisions)
    .where(eq(revisions.passageId, passageId))
    .orderBy(asc(revisions.number))
    .all()
}

export function findRevision(tx: Queries, passageId: string, number: number): RevisionRow | undefined {
  return tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.passageId, passageId), eq(revisions.number, number)))
    .get()
}
