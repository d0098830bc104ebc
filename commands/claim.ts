import { evidenceOf, replaceEvidence } from '../db/evidence'
import { loadUnit } from '../db/one-unit'
import type { PassageRow } from '../db/passages'
import { unitFingerprint } from '../domain/article-content'
import { isRendered } from '../domain/coverage'
import { done, type Outcome, refused } from '../domain/decision'
import type { Origin } from '../domain/words'
import { articleContentChanged } from './article-changed'
import type { Work } from './context'
import { revisePassage } from './passage'

type NewClaim = { text?: string; evidence?: readonly string[]; origin?: Origin }

/**
 * Writes a claim (why it matters, a takeaway): its text, its evidence, or both. Words that are written are the writer's, and
 * `origin` alone confirms a machine's words as they stand. Giving evidence confirms it anew against what the units say now. Refuses `evidence_not_rendered` for a unit whose English no reader gets, `unknown_reference`
 * for one that is not of this article.
 */
export function writeClaim(
  work: Work,
  passage: PassageRow,
  { text, evidence, origin: given }: NewClaim,
): Outcome<PassageRow> {
  const articleId = passage.articleId
  if (!articleId) throw new Error('a claim belongs to an article')
  const units = evidence && fingerprints(work, articleId, evidence)
  if (units && !units.ok) return units
  const ids =
    evidenceOf(work.tx, [passage.id])
      .get(passage.id)
      ?.map(e => e.unitId) ?? []
  const otherUnits = units !== undefined && ids.join(' ') !== units.value.map(u => u.id).join(' ')
  if (units) {
    const { actor, now } = work
    replaceEvidence(
      work.tx,
      passage.id,
      units.value.map(({ id, fingerprint }, position) => ({
        passageId: passage.id,
        unitId: id,
        position,
        fingerprint,
        confirmedBy: actor.userId,
        confirmedAt: now,
      })),
    )
    work.note(
      { type: 'evidence.confirmed', data: { passageId: passage.id, units: units.value } },
      { articleId },
    )
  }
  const changed = text !== undefined && text !== passage.text
  const origin = given ?? (changed ? 'human' : (passage.origin as Origin))
  const otherwise = otherUnits || origin !== passage.origin
  // Resting a claim on other units, or standing by it, is a revision too, with an equal diff: its author may not sign it as reviewer.
  if (changed || (otherwise && passage.revision > 0))
    return done(revisePassage(work, { passage, text: text ?? passage.text, origin }))
  if (units) articleContentChanged(work, articleId)
  return done(passage)
}

function fingerprints(
  work: Work,
  articleId: string,
  unitIds: readonly string[],
): Outcome<{ id: string; fingerprint: string }[]> {
  const found: { id: string; fingerprint: string }[] = []
  for (const id of new Set(unitIds)) {
    const unit = loadUnit(work.tx, id)
    if (!unit || unit.row.articleId !== articleId) return refused('unknown_reference', { field: 'evidence' })
    if (!isRendered(unit.status)) return refused('evidence_not_rendered', { unit: id })
    found.push({ id, fingerprint: unitFingerprint(unit) })
  }
  return done(found)
}
