import type { UnitWithSource } from '../db/article-facts'
import { passageFacts } from '../db/article-facts'
import { setFate } from '../db/units'
import { done, type Outcome, refused } from '../domain/decision'
import { MAX_SOURCE_BYTES, utf8Length } from '../domain/source-text'
import { changeUnit, sameUnit, type UnitChange, type UnitState } from '../domain/unit'
import type { Origin } from '../domain/words'
import { type Context, command } from './context'
import { revisePassage } from './passage'
import { recordMemoryUse } from './record-memory-use'
import { refuseStale } from './stale-save'
import { editableUnit } from './unit-access'
import { type UnitView, unitView } from './unit-view'

/** Saves a unit's English or fate, made from revision `from`. A change of either is one revision; no change is none. */
export function saveUnit(
  context: Context,
  unitId: string,
  from: number,
  change: UnitChange,
): Outcome<UnitView> {
  return command(context, work => {
    const access = editableUnit(work, unitId)
    if (!access.ok) return access
    const { unit } = access.value
    const passage = unit.translation.row
    if (passage.revision !== from) return refuseStale(work, passage, from, change.text)
    if (change.text !== undefined && utf8Length(change.text) > MAX_SOURCE_BYTES)
      return refused('text_too_large', { limit: MAX_SOURCE_BYTES })
    const before = stateOf(unit)
    const after = changeUnit(before, change)
    if (!after.ok) return after
    if (sameUnit(before, after.value)) return done(unitView(unit))
    const { text, origin, status, omissionReason, omissionNote } = after.value
    setFate(work.tx, unitId, { status, omissionReason, omissionNote })
    const revised = revisePassage(work, {
      passage,
      text,
      origin,
      unit: { status, omissionReason, omissionNote },
    })
    if (change.text !== undefined && origin === 'memory') recordMemoryUse(work, unit, revised.revision, text)
    return done(
      unitView({ ...unit, status, omissionReason, omissionNote, translation: passageFacts(revised) }),
    )
  })
}

function stateOf({ translation, status, omissionReason, omissionNote }: UnitWithSource): UnitState {
  return {
    text: translation.text,
    origin: translation.row.origin as Origin,
    status,
    omissionReason,
    omissionNote,
  }
}
