import type { Queries } from '../db/client'
import { discussedState } from '../db/discussed'
import { type Discussed, findThread, type ThreadRow } from '../db/threads'
import type { Actor } from '../domain/actor'
import { type Decision, done, type Outcome, refused } from '../domain/decision'
import { type Action, may } from '../domain/permissions'

/** What people do in a discussion. */
export type DiscussionVerb = 'comment' | 'settle' | 'accept' | 'reject'

/** A thread with where it belongs and the state of that. */
export type Discussion = { thread: ThreadRow; of: Discussed; state: string }

/**
 * Whether somebody may do this in the discussion of an article or an edition. Without a state it asks the role alone:
 * what a stranger is told before anything is looked up.
 */
export function mayDiscuss(
  actor: Actor | null,
  of: Discussed,
  verb: DiscussionVerb,
  subject: { state?: string; blockingOfAnother?: boolean } = {},
): Decision {
  const articleId = 'articleId' in of ? { articleId: of.articleId } : {}
  return may(actor, ('articleId' in of ? inArticles : inEditions)[verb], { ...subject, ...articleId })
}

/** Loads a thread for a member; `not_signed_in` comes before `not_found`, so that a stranger cannot probe for ids. */
export function findDiscussion(tx: Queries, actor: Actor | null, threadId: string): Outcome<Discussion> {
  const known = may(actor, 'article.read')
  if (!known.ok) return known
  const thread = findThread(tx, threadId)
  const of = thread && belongsTo(thread)
  const state = of && discussedState(tx, of)
  return thread && of && state ? done({ thread, of, state }) : refused('not_found', { id: threadId })
}

const inArticles: Record<DiscussionVerb, Action> = {
  comment: 'article.comment',
  settle: 'thread.settle',
  accept: 'suggestion.accept',
  reject: 'suggestion.reject',
}

const inEditions: Record<DiscussionVerb, Action> = {
  comment: 'edition.comment',
  settle: 'edition.comment',
  accept: 'edition.edit',
  reject: 'edition.edit',
}

function belongsTo({ articleId, editionId }: ThreadRow): Discussed | undefined {
  if (articleId) return { articleId }
  return editionId ? { editionId } : undefined
}
