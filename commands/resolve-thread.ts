import type { Outcome } from '../domain/decision'
import type { Context } from './context'
import { settleThread } from './settle-thread'
import type { ThreadView } from './thread-view'

/**
 * Closes a discussion, with a last word where there is one: any member, but a blocking one only its opener or an editor.
 * See `settleThread`.
 */
export function resolveThread(
  context: Context,
  input: { threadId: string; note?: string },
): Outcome<ThreadView> {
  return settleThread(context, input.threadId, 'resolved', input.note)
}
