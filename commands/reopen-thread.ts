import type { Outcome } from '../domain/decision'
import type { Context } from './context'
import { settleThread } from './settle-thread'
import type { ThreadView } from './thread-view'

/** Takes a resolved discussion up again; a decided suggestion stays decided. See `settleThread`. */
export function reopenThread(context: Context, input: { threadId: string }): Outcome<ThreadView> {
  return settleThread(context, input.threadId, 'open')
}
