import { newId } from '../db/ids'
import { insertComment } from '../db/threads'
import { done, type Outcome } from '../domain/decision'
import { checkComment } from '../domain/thread'
import { type Context, command } from './context'
import { findDiscussion, mayDiscuss } from './discussion'
import { type ThreadView, viewThread } from './thread-view'

/**
 * Adds a comment to a thread, open or resolved; a resolved one stays so. Answers the thread.
 * Refuses with `not_found`, `wrong_state`, `text_empty` and `invalid` (too long, half a surrogate pair).
 */
export function comment(context: Context, input: { threadId: string; body: string }): Outcome<ThreadView> {
  return command(context, ({ tx, actor, now, note }) => {
    const found = findDiscussion(tx, actor, input.threadId)
    if (!found.ok) return found
    const { thread, of, state } = found.value
    const may = mayDiscuss(actor, of, 'comment', { state })
    if (!may.ok) return may
    const body = checkComment(input.body)
    if (!body.ok) return body

    const commentId = newId('cmt')
    insertComment(tx, {
      id: commentId,
      threadId: thread.id,
      authorId: actor.userId,
      body: input.body,
      at: now,
    })
    note({ type: 'thread.commented', data: { threadId: thread.id, commentId } }, of)
    return done(viewThread(tx, thread))
  })
}
