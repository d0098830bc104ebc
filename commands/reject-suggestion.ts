import {
  decideSuggestion,
  findSuggestion,
  findThread,
  setThreadResolved,
  type ThreadRow,
} from '../db/threads'
import type { Actor } from '../domain/actor'
import { type Decision, done, type Outcome, refused } from '../domain/decision'
import { type Context, command } from './context'
import { type Discussion, findDiscussion, mayDiscuss } from './discussion'
import { type ThreadView, viewThread } from './thread-view'

/**
 * Turns a proposed wording down, or withdraws one's own. It closes the thread where this person could have closed it: a
 * blocking thread of somebody else stays open.
 * Refuses with `not_found`, `role_required`, `wrong_state` and `suggestion_decided`.
 */
export function rejectSuggestion(context: Context, input: { threadId: string }): Outcome<ThreadView> {
  return command(context, ({ tx, actor, now, note }) => {
    const found = findDiscussion(tx, actor, input.threadId)
    if (!found.ok) return found
    const { thread, of, state } = found.value
    const may = mayReject(actor, found.value)
    if (!may.ok) return may
    const suggestion = findSuggestion(tx, thread.id)
    if (!suggestion) return refused('not_found', { id: thread.id })
    if (suggestion.status !== 'open') return refused('suggestion_decided', { status: suggestion.status })

    decideSuggestion(tx, thread.id, { status: 'rejected', by: actor.userId, at: now })
    const settling = mayDiscuss(actor, of, 'settle', {
      state,
      blockingOfAnother: blocksForAnother(thread, actor),
    })
    if (settling.ok && thread.status === 'open')
      setThreadResolved(tx, thread.id, { by: actor.userId, at: now })
    note({ type: 'suggestion.rejected', data: { threadId: thread.id } }, of)
    return done(viewThread(tx, findThread(tx, thread.id) ?? thread))
  })
}

function mayReject(actor: Actor, { thread, of, state }: Discussion): Decision {
  if (thread.openedBy === actor.userId) return mayDiscuss(actor, of, 'settle', { state })
  return mayDiscuss(actor, of, 'reject', { state })
}

function blocksForAnother(thread: ThreadRow, actor: Actor): boolean {
  return thread.blocking && thread.openedBy !== actor.userId
}
