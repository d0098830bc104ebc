import type { Outcome } from '../domain/decision'
import type { Context } from './context'
import { settleThread } from './settle-thread'
import type { ThreadView } from './thread-view'

/** Closes a discussion: any member, but a blocking one only its opener or an editor. See `settleThread`. */
export function resolveThread(context: Context, input: { threadId: string }): Outcome<ThreadView> {
  return settleThread(context, input.threadId, 'resolved')
}
