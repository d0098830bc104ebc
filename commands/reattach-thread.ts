import { putFurtherRanges } from '../db/thread-ranges'
import { findSuggestion, findThread, putAnchor } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import { type AnchorInput, anchorColumns, furtherColumns, resolveAnchor, throughIds } from './anchor-thread'
import { type Context, command } from './context'
import { findDiscussion, mayDiscuss } from './discussion'
import { type ThreadView, viewThread } from './thread-view'

/**
 * Puts a discussion on other words of the same article or edition: where its own are gone, a person says where it
 * belongs, since the program never guesses. A thread with a proposed wording stays where it was proposed.
 * Refuses with `not_found`, `wrong_state`, `anchor_invalid` and `unknown_reference`.
 */
export function reattachThread(
  context: Context,
  { threadId, anchor }: { threadId: string; anchor: AnchorInput },
): Outcome<ThreadView> {
  return command(context, ({ tx, actor, note }) => {
    const found = findDiscussion(tx, actor, threadId)
    if (!found.ok) return found
    const { thread, of, state } = found.value
    const may = mayDiscuss(actor, of, 'comment', { state })
    if (!may.ok) return may
    if (findSuggestion(tx, thread.id)) return refused('anchor_invalid', { threadId, suggestion: true })
    const resolved = resolveAnchor(tx, of, anchor)
    if (!resolved.ok) return resolved
    putAnchor(tx, thread.id, anchorColumns(resolved.value))
    putFurtherRanges(tx, thread.id, furtherColumns(resolved.value))
    const { passageId, sentenceId } = resolved.value
    const data = { threadId, passageId, sentenceId, ...throughIds(resolved.value) }
    note({ type: 'thread.reattached', data }, of)
    return done(viewThread(tx, findThread(tx, thread.id) ?? thread))
  })
}
