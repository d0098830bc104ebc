import { touchAuthorLink } from '../db/author-links'
import { discussedState } from '../db/discussed'
import { findThread } from '../db/threads'
import { mayAsAuthor } from '../domain/author-permissions'
import { done, type Outcome, refused } from '../domain/decision'
import type { AnchorInput } from './anchor-thread'
import { addComment } from './comment'
import { command } from './context'
import type { AuthorEntry } from './enter-as-author'
import { openThread } from './open-thread'
import { type ThreadView, viewThread } from './thread-view'

/** A comment of an author on a range of their article, with or without another wording for it. */
export type AuthorThread = { anchor: AnchorInput; body: string; suggestion?: string }

/** Opens a discussion as a member does; an author's blocks nothing. Refuses as `openThread` does. */
export function openThreadAsAuthor(entry: AuthorEntry, input: AuthorThread): Outcome<ThreadView> {
  const { context, articleId } = entry
  const { anchor, body, suggestion } = input
  const opened = openThread(context, { articleId, anchor, body, suggestion, blocking: false })
  if (opened.ok) noteActed(entry)
  return opened
}

/** Answers in a discussion that the author opened. Every other is not found. */
export function replyAsAuthor(
  entry: AuthorEntry,
  { threadId, body }: { threadId: string; body: string },
): Outcome<ThreadView> {
  const { context, articleId, link } = entry
  return command(context, work => {
    const { tx, actor, now } = work
    const thread = findThread(tx, threadId)
    if (thread?.articleId !== articleId || thread.openedBy !== actor.userId) return refused('not_found')
    const permission = mayAsAuthor(actor, 'comment', { articleId, state: discussedState(tx, { articleId }) })
    if (!permission.ok) return permission
    const said = addComment(work, thread, { articleId }, body)
    if (!said.ok) return said
    touchAuthorLink(tx, link.id, { lastActedAt: now })
    return done(viewThread(tx, thread))
  })
}

function noteActed({ context, link }: AuthorEntry): void {
  touchAuthorLink(context.db, link.id, { lastActedAt: context.now })
}
