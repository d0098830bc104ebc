import { findPassage, type PassageRow } from '../db/passages'
import {
  decideSuggestion,
  findSuggestion,
  findThread,
  type SuggestionRow,
  setAnchor,
  setThreadResolved,
  type ThreadRow,
} from '../db/threads'
import { findUnitOfPassage, type UnitRow, updateUnit } from '../db/units'
import { done, type Outcome, refused } from '../domain/decision'
import { changeUnit, type UnitState } from '../domain/unit'
import type { OmissionReason, Origin, UnitStatus } from '../domain/words'
import { type Context, command, type Work } from './context'
import { findDiscussion, mayDiscuss } from './discussion'
import { revisePassage } from './passage'
import { rebaseSuggestion, withSuggestion } from './rebase-suggestion'
import { refuseStale } from './stale-save'
import { type ThreadView, viewThread } from './thread-view'

/** The whole passage as it is to read instead, made from its revision `from`. */
export type Edited = { text: string; from: number }

/**
 * Puts a proposed wording in the place of the text it was proposed for, as one revision that credits the suggester, and
 * resolves the thread, which stays on the new words. With `edited` the passage reads as the accepting person has it: the
 * suggester is credited for what they proposed, in a revision of its own where it can be had, and the rest is in the name
 * of whoever wrote it.
 * Refuses with `not_found`, `role_required`, `wrong_state`, `suggestion_decided`, `suggestion_outdated` (that text is no
 * longer as the suggester read it), `revision_stale` and `translated_empty` (nothing would be left of a translated unit).
 */
export function acceptSuggestion(
  context: Context,
  input: { threadId: string; edited?: Edited },
): Outcome<ThreadView> {
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
    const { edited } = input
    if (edited && edited.from !== passage.revision)
      return refuseStale(work, passage, edited.from, edited.text)

    const revised = edited
      ? putEdited(work, { thread, suggestion, passage }, edited.text)
      : putAsProposed(work, { thread, suggestion, passage })
    if (!revised.ok) return revised

    const by = actor.userId
    const resultRevision = revised.value.revision
    decideSuggestion(tx, thread.id, { status: 'accepted', by, at: now, resultRevision })
    if (thread.status === 'open') setThreadResolved(tx, thread.id, { by, at: now })
    const data = { threadId: thread.id, passageId: passage.id, revision: resultRevision }
    note({ type: 'suggestion.accepted', data }, of)
    return done(viewThread(tx, findThread(tx, thread.id) ?? thread))
  })
}

type Proposed = { thread: ThreadRow; suggestion: SuggestionRow; passage: PassageRow }

function putAsProposed(work: Work, { thread, suggestion, passage }: Proposed): Outcome<PassageRow> {
  const text = withSuggestion(passage, thread, suggestion)
  if (text === undefined) return refused('suggestion_outdated', { passageId: passage.id })
  const revised = revise(work, passage, text, thread.openedBy)
  // The diff says that the old words went; the thread is about the new ones that took their place.
  if (revised.ok)
    setAnchor(work.tx, thread.id, {
      start: thread.start,
      end: thread.start + suggestion.text.length,
      state: 'moved',
    })
  return revised
}

function putEdited(work: Work, proposed: Proposed, text: string): Outcome<PassageRow> {
  const { thread, suggestion, passage } = proposed
  const own = withSuggestion(passage, thread, suggestion)
  if (own !== undefined) {
    const first = putAsProposed(work, proposed)
    return first.ok && text !== own ? revise(work, first.value, text) : first
  }
  const merge = rebaseSuggestion(work.tx, passage, thread, suggestion)
  if (!merge || merge.conflict) return revise(work, passage, text)
  const first = revise(work, passage, merge.merged, thread.openedBy)
  return first.ok && text !== merge.merged ? revise(work, first.value, text) : first
}

/** One revision, in the name of the suggester or, without a name, of whoever accepts. */
function revise(work: Work, passage: PassageRow, text: string, suggester?: string): Outcome<PassageRow> {
  const origin: Origin = suggester ? 'suggestion' : 'human'
  const authorId = suggester ?? work.actor.userId
  const row = findUnitOfPassage(work.tx, passage.id)
  if (!row) return done(revisePassage(work, { passage, text, origin, authorId }))
  const changed = changeUnit(stateOf(row, passage), { text, origin })
  if (!changed.ok) return changed
  const { status, omissionReason, omissionNote } = changed.value
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
