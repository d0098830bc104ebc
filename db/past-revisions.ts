import { and, asc, eq, inArray, lte, max } from 'drizzle-orm'
import type { Queries } from './client'
import type { RevisionRow } from './passages'
import { passages, revisions, signoffPassages, signoffs } from './schema'
import type { Discussed } from './threads'

/** The revision of each passage of an article or an edition that stood at a time; a passage not yet written is missing. */
export function revisionsAt(tx: Queries, of: Discussed, at: string): Map<string, number> {
  const mine = 'articleId' in of ? eq(passages.articleId, of.articleId) : eq(passages.editionId, of.editionId)
  const rows = tx
    .select({ passageId: revisions.passageId, number: max(revisions.number) })
    .from(revisions)
    .innerJoin(passages, eq(passages.id, revisions.passageId))
    .where(and(mine, lte(revisions.at, at)))
    .groupBy(revisions.passageId)
    .all()
  return new Map(rows.map(({ passageId, number }) => [passageId, number ?? 0]))
}

/** What somebody signed: the stage, and the revision of each passage they were shown. */
export type Signed = { stage: string; revisions: Map<string, number> }

/** The sign-off of this id, when it is one of this article or edition. */
export function findSigned(tx: Queries, of: Discussed, signoffId: string): Signed | undefined {
  const mine = 'articleId' in of ? eq(signoffs.articleId, of.articleId) : eq(signoffs.editionId, of.editionId)
  const signoff = tx
    .select({ stage: signoffs.stage })
    .from(signoffs)
    .where(and(mine, eq(signoffs.id, signoffId)))
    .get()
  if (!signoff) return undefined
  const rows = tx
    .select({ passageId: signoffPassages.passageId, revision: signoffPassages.revision })
    .from(signoffPassages)
    .where(eq(signoffPassages.signoffId, signoffId))
    .orderBy(asc(signoffPassages.position))
    .all()
  return { stage: signoff.stage, revisions: new Map(rows.map(row => [row.passageId, row.revision])) }
}

/** Single revisions of many passages, by passage id. Number 0, a passage never written, has no row. */
export function pickRevisions(tx: Queries, numbers: ReadonlyMap<string, number>): Map<string, RevisionRow> {
  const found = new Map<string, RevisionRow>()
  const wanted = [...numbers].filter(([, number]) => number > 0)
  for (let start = 0; start < wanted.length; start += 500) {
    const some = wanted.slice(start, start + 500)
    const rows = tx
      .select()
      .from(revisions)
      .where(
        and(
          inArray(
            revisions.passageId,
            some.map(([id]) => id),
          ),
          inArray(revisions.number, [...new Set(some.map(([, number]) => number))]),
        ),
      )
      .all()
    for (const row of rows) if (numbers.get(row.passageId) === row.number) found.set(row.passageId, row)
  }
  return found
}
