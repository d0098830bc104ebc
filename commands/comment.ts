import { newId } from '../db/ids'
import { type Discussed, insertComment, type ThreadRow } from '../db/threads'
import { done, type Outcome } from '../domain/decision'
import { checkComment } from '../domain/thread'
import { type Context, command, type Work } from './context'
import { findDiscussion, mayDiscuss } from './discussion'
import { type ThreadView, viewThread } from './thread-view'

/**
 * Adds a comment to a thread, open or resolved; a resolved one stays so. Answers the thread.
 * Refuses with `not_found`, `wrong_state`, `text_empty` and `invalid` (too long, half a surrogate pair).
 */
export function comment(context: Context, input: { threadId: string; body: string }): Outcome<ThreadView> {
  return command(context, work => {
    const { tx, actor } = work
    const found = findDiscussion(tx, actor, input.threadId)
    if (!found.ok) return found
    const { thread, of, state } = found.value
    const may = mayDiscuss(actor, of, 'comment', { state })
    if (!may.ok) return may
    const said = addComment(work, thread, of, input.body)
    return said.ok ? done(viewThread(tx, thread)) : said
  })
}

/** Writes a comment of somebody who may, in the transaction of their command. Refuses `text_empty` and `invalid`. */
export function addComment(
  { tx, actor, now, note }: Work,
  thread: ThreadRow,
  of: Discussed,
  body: string,
): Outcome<null> {
  const checked = checkComment(body)
  if (!checked.ok) return checked
  const commentId = newId('cmt')
  insertComment(tx, { id: commentId, threadId: thread.id, authorId: actor.userId, body, at: now })
  note({ type: 'thread.commented', data: { threadId: thread.id, commentId } }, of)
  return done(null)
}
