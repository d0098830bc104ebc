import { findThread, setThreadResolved } from '../db/threads'
import { done, type Outcome } from '../domain/decision'
import type { ThreadStatus } from '../domain/thread'
import { addComment } from './comment'
import { type Context, command } from './context'
import { findDiscussion, mayDiscuss } from './discussion'
import { type ThreadView, viewThread } from './thread-view'

/**
 * Resolves or reopens a thread. To ask for what already is so changes nothing and is no error: two people may click at
 * once. `last` is a last comment that goes with it. Refuses with `not_found`, `wrong_state`, `not_opener` (a blocking
 * thread that somebody else opened) and whatever a comment is refused with.
 */
export function settleThread(
  context: Context,
  threadId: string,
  status: ThreadStatus,
  last?: string,
): Outcome<ThreadView> {
  return command(context, work => {
    const { tx, actor, now, note } = work
    const found = findDiscussion(tx, actor, threadId)
    if (!found.ok) return found
    const { thread, of, state } = found.value
    const blockingOfAnother = thread.blocking && thread.openedBy !== actor.userId
    const may = mayDiscuss(actor, of, 'settle', { state, blockingOfAnother })
    if (!may.ok) return may
    if (thread.status === status) return done(viewThread(tx, thread))

    if (last !== undefined) {
      const said = addComment(work, thread, of, last)
      if (!said.ok) return said
    }
    const isResolved = status === 'resolved'
    setThreadResolved(tx, threadId, isResolved ? { by: actor.userId, at: now } : null)
    note({ type: isResolved ? 'thread.resolved' : 'thread.reopened', data: { threadId } }, of)
    return done(viewThread(tx, findThread(tx, threadId) ?? thread))
  })
}
