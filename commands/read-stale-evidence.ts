import { evidenceOf } from '../db/evidence'
import { listRevisions } from '../db/passages'
import { done, type Outcome, refused } from '../domain/decision'
import { type DiffOp, diffText } from '../domain/diff/text-diff'
import { may } from '../domain/permissions'
import type { UnitStatus } from '../domain/words'
import { articleNow } from './article-now'
import type { Context } from './context'
import { type PersonView, peopleNamed } from './person-view'

/** What became of a unit since a claim was last confirmed against it. */
export type StaleEvidenceView = {
  passageId: string
  unitId: string
  confirmedBy: PersonView
  confirmedAt: string
  /** From the English of that moment to that of now; equal when it is the source, the status or the units that changed. */
  diff: DiffOp[]
  status: { before: UnitStatus | null; now: UnitStatus }
}

/** The evidence of an article's summary that no longer says what was confirmed, with the difference. */
export function readStaleEvidence(
  { db, actor }: Context,
  articleId: string,
): Outcome<{ items: StaleEvidenceView[] }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const facts = articleNow(db, articleId)?.facts
  if (!facts) return refused('not_found')
  const units = new Map(facts.units.map(unit => [unit.id, unit]))
  const stale = [facts.why, ...facts.takeaways].flatMap(({ passage, evidence }) =>
    evidence.filter(one => one.stale).map(({ unitId }) => ({ passageId: passage.id, unitId })),
  )
  const rows = evidenceOf(
    db,
    stale.map(({ passageId }) => passageId),
  )
  const found = stale.flatMap(({ passageId, unitId }) => {
    const row = rows.get(passageId)?.find(one => one.unitId === unitId)
    const unit = units.get(unitId)
    return row && unit ? [{ row, unit }] : []
  })
  const named = peopleNamed(
    db,
    found.map(({ row }) => row.confirmedBy),
  )
  const items = found.map(({ row, unit }) => {
    const then = listRevisions(db, unit.translation.id).findLast(({ at }) => at <= row.confirmedAt)
    return {
      passageId: row.passageId,
      unitId: unit.id,
      confirmedBy: named(row.confirmedBy),
      confirmedAt: row.confirmedAt,
      diff: diffText(then?.text ?? '', unit.translation.text, { granularity: 'words' }),
      status: { before: (then?.status ?? null) as UnitStatus | null, now: unit.status },
    }
  })
  return done({ items })
}
