import { findArticle } from '../db/articles'
import { type DraftRow, findDraft, settleDraft } from '../db/drafts'
import type { PassageRow } from '../db/passages'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Work } from './context'

/** A draft that nobody settled, of an article that the actor may edit now. Refuses `draft_settled`. */
export function openDraft({ tx, actor }: Work, draftId: string): Outcome<DraftRow> {
  const role = may(actor, 'article.edit')
  if (!role.ok) return role
  const found = findDraft(tx, draftId)
  const article = found && findArticle(tx, found.draft.articleId)
  if (!found || !article) return refused('not_found')
  const permission = may(actor, 'article.edit', { state: article.state })
  if (!permission.ok) return permission
  return found.settled ? refused('draft_settled') : done(found.draft)
}

/** Records that a draft was taken, and which revision it made; that revision's own event tells the history. */
export function recordAccepted(
  work: Work,
  draft: DraftRow,
  passage: Pick<PassageRow, 'id' | 'revision'>,
): void {
  const { tx, actor, now } = work
  const { id: passageId, revision } = passage
  settleDraft(tx, { draftId: draft.id, how: 'accepted', passageId, revision, by: actor.userId, at: now })
}
