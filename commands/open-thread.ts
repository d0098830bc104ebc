import { discussedState } from '../db/discussed'
import { newId } from '../db/ids'
import { type Discussed, findThread, insertComment, insertSuggestion } from '../db/threads'
import { allowed, type Decision, done, type Outcome, refused } from '../domain/decision'
import { checkComment, checkSuggestion } from '../domain/thread'
import { type AnchorInput, type ResolvedAnchor, resolveAnchor } from './anchor-thread'
import { beginThread } from './begin-thread'
import { type Context, command, type Work } from './context'
import { mayDiscuss } from './discussion'
import { type ThreadView, viewThread } from './thread-view'

export type OpenThread = Discussed & {
  anchor: AnchorInput
  body: string
  /** The wording proposed for exactly the text that the anchor covers; an empty one strikes it out. */
  suggestion?: string
  blocking?: boolean
}

/**
 * Opens a discussion on a range of a passage or of a source sentence, with or without a proposed wording; without one, it
 * may go on through further passages or sentences.
 * Refuses with `not_found`, `wrong_state`, `anchor_invalid`, `unknown_reference`, `text_empty` and `invalid`
 * (too long, half a surrogate pair, a suggestion that changes nothing, or for a source sentence, or for several passages).
 */
export function openThread(context: Context, input: OpenThread): Outcome<ThreadView> {
  return command(context, work => {
    const { tx, actor } = work
    const of: Discussed =
      'articleId' in input ? { articleId: input.articleId } : { editionId: input.editionId }
    const role = mayDiscuss(actor, of, 'comment')
    if (!role.ok) return role
    const state = discussedState(tx, of)
    if (!state) return refused('not_found', of)
    const may = mayDiscuss(actor, of, 'comment', { state })
    if (!may.ok) return may

    const anchor = resolveAnchor(tx, of, input.anchor)
    if (!anchor.ok) return anchor
    const texts = checkTexts(input, anchor.value)
    if (!texts.ok) return texts
    return done(write(work, of, input, anchor.value))
  })
}

function checkTexts({ body, suggestion }: OpenThread, anchor: ResolvedAnchor): Decision {
  const comment = checkComment(body)
  if (!comment.ok || suggestion === undefined) return comment
  // The Chinese is never rewritten, so there is nothing to propose for it.
  if (!anchor.passageId) return refused('invalid', { field: 'suggestion', problem: 'source_sentence' })
  // What is accepted becomes one revision of one passage.
  if (anchor.through.length > 0)
    return refused('invalid', { field: 'suggestion', problem: 'several_passages' })
  const wording = checkSuggestion(suggestion, anchor.quote)
  return wording.ok ? allowed : wording
}

function write(work: Work, of: Discussed, input: OpenThread, anchor: ResolvedAnchor): ThreadView {
  const { tx, actor, now } = work
  const { body, blocking, suggestion } = input
  const id = beginThread(work, of, anchor, { blocking, suggestion: suggestion !== undefined })
  insertComment(tx, { id: newId('cmt'), threadId: id, authorId: actor.userId, body, at: now })
  if (suggestion !== undefined)
    insertSuggestion(tx, {
      threadId: id,
      text: suggestion,
      baseRevision: anchor.made.revision,
      status: 'open',
    })
  const row = findThread(tx, id)
  if (!row) throw new Error('a thread was lost while it was written')
  return viewThread(tx, row)
}
