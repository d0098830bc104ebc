import type { ArticleFacts } from '../db/article-facts'
import { evidenceOf } from '../db/evidence'
import { listRevisions } from '../db/passages'
import { listSourceVersions, sentenceTexts } from '../db/source-versions'
import { done, type Outcome, refused } from '../domain/decision'
import { type DiffOp, diffText } from '../domain/diff/text-diff'
import { may } from '../domain/permissions'
import type { UnitStatus } from '../domain/words'
import { articleNow } from './article-now'
import type { Context } from './context'
import { type PersonView, peopleNamed } from './person-view'

export type StaleEvidenceReason = 'source' | 'text' | 'status' | 'units'

/** What became of a unit since a claim was last confirmed against it. */
export type StaleEvidenceView = {
  passageId: string
  unitId: string
  confirmedBy: PersonView
  confirmedAt: string
  /** What changed since: the Chinese, the English, the status, or which sentences make up the unit. Never empty. */
  reasons: StaleEvidenceReason[]
  /** From the English of that moment to that of now; equal when it was something else that changed. */
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
    const status = { before: (then?.status ?? null) as UnitStatus | null, now: unit.status }
    return {
      passageId: row.passageId,
      unitId: unit.id,
      reasons: reasonsOf({
        source: isSourceChanged(db, facts, unit, row.confirmedAt),
        text: (then?.text ?? '') !== unit.translation.text,
        status: status.before !== status.now,
      }),
      confirmedBy: named(row.confirmedBy),
      confirmedAt: row.confirmedAt,
      diff: diffText(then?.text ?? '', unit.translation.text, { granularity: 'words' }),
      status,
    }
  })
  return done({ items })
}

function reasonsOf(changed: Record<'source' | 'text' | 'status', boolean>): StaleEvidenceReason[] {
  const reasons = (['source', 'text', 'status'] as const).filter(reason => changed[reason])
  return reasons.length > 0 ? reasons : ['units']
}

/** Whether the unit's sentences said something else, or were not there, in the source as it was then. */
function isSourceChanged(
  db: Context['db'],
  { article, sourceVersion }: ArticleFacts,
  unit: ArticleFacts['units'][number],
  then: string,
): boolean {
  const version = listSourceVersions(db, article.id).findLast(({ createdAt }) => createdAt <= then)?.version
  if (version === undefined || version === sourceVersion.version) return false
  const before = sentenceTexts(db, article.id, version)
  return unit.sentences.some(({ id, text }) => before.get(id)?.trim() !== text.trim())
}
