import { findPassage, type PassageRow } from '../db/passages'
import { decideSuggestion, findSuggestion, findThread, setAnchor, setThreadResolved } from '../db/threads'
import { findUnitOfPassage, type UnitRow, updateUnit } from '../db/units'
import { done, type Outcome, refused } from '../domain/decision'
import type { AnchorState } from '../domain/diff/anchor'
import { applySuggestion } from '../domain/thread'
import { changeUnit, type UnitState } from '../domain/unit'
import type { OmissionReason, Origin, UnitStatus } from '../domain/words'
import { type Context, command, type Work } from './context'
import { findDiscussion, mayDiscuss } from './discussion'
import { revisePassage } from './passage'
import { type ThreadView, viewThread } from './thread-view'

/**
 * Puts a proposed wording in the place of the text it was proposed for, as one revision that credits the suggester, and
 * resolves the thread, which stays on the new words.
 * Refuses with `not_found`, `role_required`, `wrong_state`, `suggestion_decided`, `suggestion_outdated` (that text is no
 * longer as the suggester read it) and `translated_empty` (nothing would be left of a translated unit).
 */
export function acceptSuggestion(context: Context, input: { threadId: string }): Outcome<ThreadView> {
  return command(context, work => {
    const { tx, actor, now, note } = work
    const found = findDiscussion(tx, actor, input.threadId)
    if (!found.ok) return found
    const { thread, of, state } = found.value
    const may = mayDiscuss(actor, of, 'accept', { state })
    if (!may.ok) return may
    const suggestion = findSuggestion(tx, thread.id)
    const passage = thread.passageId ? findPassage(tx, thread.passageId) : undefined
    if (!suggestion || !passage) return refused('not_found', { id: thread.id })
    if (suggestion.status !== 'open') return refused('suggestion_decided', { status: suggestion.status })

    const anchor = { start: thread.start, end: thread.end, state: thread.anchorState as AnchorState }
    const text = applySuggestion(passage.text, anchor, thread.quote, suggestion.text)
    if (text === undefined || passage.retiredAt)
      return refused('suggestion_outdated', { passageId: passage.id })
    const revised = revise(work, passage, text, thread.openedBy)
    if (!revised.ok) return revised

    const by = actor.userId
    const resultRevision = revised.value.revision
    decideSuggestion(tx, thread.id, { status: 'accepted', by, at: now, resultRevision })
    // The diff says that the old words went; the thread is about the new ones that took their place.
    setAnchor(tx, thread.id, {
      start: anchor.start,
      end: anchor.start + suggestion.text.length,
      state: 'moved',
    })
    if (thread.status === 'open') setThreadResolved(tx, thread.id, { by, at: now })
    const data = { threadId: thread.id, passageId: passage.id, revision: resultRevision }
    note({ type: 'suggestion.accepted', data }, of)
    return done(viewThread(tx, findThread(tx, thread.id) ?? thread))
  })
}

function revise(work: Work, passage: PassageRow, text: string, authorId: string): Outcome<PassageRow> {
  const row = findUnitOfPassage(work.tx, passage.id)
  if (!row) return done(revisePassage(work, { passage, text, origin: 'suggestion', authorId }))
  const changed = changeUnit(stateOf(row, passage), { text, origin: 'suggestion' })
  if (!changed.ok) return changed
  const { status, omissionReason, omissionNote, origin } = changed.value
  const unit = { status, omissionReason, omissionNote }
  updateUnit(work.tx, row.id, unit)
  return done(revisePassage(work, { passage, text, origin, authorId, unit }))
}

function stateOf(unit: UnitRow, { text, origin }: PassageRow): UnitState {
  return {
    text,
    origin: origin as Origin,
    status: unit.status as UnitStatus,
    omissionReason: unit.omissionReason as OmissionReason | null,
    omissionNote: unit.omissionNote,
  }
}
