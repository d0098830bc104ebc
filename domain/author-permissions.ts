import type { Actor } from './actor'
import { allowed, type Decision, refused } from './decision'
import type { ArticleState } from './words'

export const authorActs = ['read', 'comment', 'sign'] as const
export type AuthorAct = (typeof authorActs)[number]

const shown: readonly ArticleState[] = [
  'summarizing',
  'in_review',
  'changes_requested',
  'approved',
  'published',
]

/** What an author may do to the one article their link is for, by its state. */
const states: Record<AuthorAct, readonly ArticleState[]> = {
  read: shown,
  comment: ['summarizing', 'in_review', 'changes_requested', 'approved'],
  sign: ['in_review', 'changes_requested', 'approved'],
}

/**
 * The policy for authors, asked by their page and again by the commands. Another article is not found, as one that
 * there is not; without an article in the question nothing is allowed.
 */
export function mayAsAuthor(
  actor: Actor | null,
  act: AuthorAct,
  { articleId, state }: { articleId?: string; state?: string },
): Decision {
  if (!actor || actor.suspended) return refused('not_signed_in')
  if (actor.guestOf === undefined) return refused('role_required', { roles: ['author'] })
  if (articleId === undefined || articleId !== actor.guestOf) return refused('not_found')
  if (state === undefined || states[act].some(one => one === state)) return allowed
  return refused('wrong_state', { state, action: `author.${act}` })
}
