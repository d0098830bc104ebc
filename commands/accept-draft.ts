import { passageFacts } from '../db/article-facts'
import { setFate } from '../db/units'
import { done, type Outcome, refused } from '../domain/decision'
import { type Context, command } from './context'
import { sourceHashOf } from './draft-source'
import { revisePassage } from './passage'
import { openDraft, recordAccepted } from './settle-draft'
import { refuseStale } from './stale-save'
import { editableUnit } from './unit-access'
import { type UnitView, unitView } from './unit-view'

/**
 * Takes a draft into its unit, as a revision of origin `machine` that says exactly what the machine wrote. The unit is a
 * draft until a person confirms it, whatever it was before. Refuses `draft_outdated` where its Chinese changed since.
 */
export function acceptDraft(context: Context, draftId: string, from: number): Outcome<UnitView> {
  return command(context, work => {
    const draft = openDraft(work, draftId)
    if (!draft.ok) return draft
    const { unitId, text, sourceHash } = draft.value
    if (unitId === null) return refused('not_found')
    const access = editableUnit(work, unitId)
    if (!access.ok) return access.refusal.code === 'not_found' ? refused('draft_outdated') : access
    const { unit } = access.value
    const passage = unit.translation.row
    if (passage.revision !== from) return refuseStale(work, passage, from, text)
    if (sourceHashOf(unit) !== sourceHash) return refused('draft_outdated')
    const fate = { status: 'draft' as const, omissionReason: null, omissionNote: null }
    setFate(work.tx, unitId, fate)
    const revised = revisePassage(work, { passage, text, origin: 'machine', unit: fate })
    recordAccepted(work, draft.value, revised)
    return done(unitView({ ...unit, ...fate, translation: passageFacts(revised) }))
  })
}
