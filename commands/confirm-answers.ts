import { citeSentences, evidenceOf, replaceEvidence } from '../db/evidence'
import { loadUnit } from '../db/one-unit'
import { unitFingerprint } from '../domain/article-content'
import { isRendered } from '../domain/coverage'
import { done, type Outcome, refused } from '../domain/decision'
import type { Work } from './context'
import type { PlacedAnswer } from './place-parts'

type Confirmed = { id: string; fingerprint: string }

/**
 * Rests answers on units of any articles, against what those say now. Sending evidence confirms it anew, also with the
 * same units; what is confirmed already is not told to the history twice.
 * Refuses `unknown_reference` for a unit that is not there, `evidence_not_rendered` for one whose English no reader gets.
 * @returns passage ids of the answers that rest on other units than before.
 */
export function confirmAnswers(
  work: Work,
  editionId: string,
  answers: readonly PlacedAnswer[],
): Outcome<ReadonlySet<string>> {
  const standing = evidenceOf(
    work.tx,
    answers.map(answer => answer.passageId),
  )
  const otherUnits = new Set<string>()
  for (const { passageId, evidence, cites } of answers) {
    const outcome = evidence === null ? done(null) : rest(passageId, evidence)
    if (!outcome.ok) return outcome
    if (cites !== null)
      citeSentences(work.tx, passageId, new Map(cites.map(({ unitId, sentence }) => [unitId, sentence])))
  }
  return done(otherUnits)

  function rest(passageId: string, evidence: readonly string[]): Outcome<null> {
    const units = fingerprints(work, evidence)
    if (!units.ok) return units
    const before = (standing.get(passageId) ?? []).map(({ unitId, fingerprint }) => ({
      id: unitId,
      fingerprint,
    }))
    if (sameList(before, units.value, unit => `${unit.id} ${unit.fingerprint}`)) return done(null)
    if (!sameList(before, units.value, unit => unit.id)) otherUnits.add(passageId)
    const sentences = new Map((standing.get(passageId) ?? []).map(row => [row.unitId, row.sentence]))
    record(work, editionId, passageId, units.value, sentences)
    return done(null)
  }
}

/** What was said of the sentences that a unit bears out outlives its confirmation. */
function record(
  work: Work,
  editionId: string,
  passageId: string,
  units: Confirmed[],
  sentences: ReadonlyMap<string, string | null>,
): void {
  const { tx, actor, now, note } = work
  replaceEvidence(
    tx,
    passageId,
    units.map(({ id, fingerprint }, position) => ({
      passageId,
      unitId: id,
      position,
      fingerprint,
      sentence: sentences.get(id) ?? null,
      confirmedBy: actor.userId,
      confirmedAt: now,
    })),
  )
  note({ type: 'evidence.confirmed', data: { passageId, units } }, { editionId })
}

function fingerprints(work: Work, unitIds: readonly string[]): Outcome<Confirmed[]> {
  const found: Confirmed[] = []
  for (const id of new Set(unitIds)) {
    const unit = loadUnit(work.tx, id)
    if (!unit) return refused('unknown_reference', { field: 'evidence', id })
    if (!isRendered(unit.status)) return refused('evidence_not_rendered', { unit: id })
    found.push({ id, fingerprint: unitFingerprint(unit) })
  }
  return done(found)
}

function sameList(
  a: readonly Confirmed[],
  b: readonly Confirmed[],
  keyOf: (unit: Confirmed) => string,
): boolean {
  return a.map(keyOf).join('\n') === b.map(keyOf).join('\n')
}
