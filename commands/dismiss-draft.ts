import { settleDraft } from '../db/drafts'
import { done, type Outcome } from '../domain/decision'
import { type Context, command } from './context'
import { openDraft } from './settle-draft'

/** Puts a draft aside: it is shown no more, and stays in the records. */
export function dismissDraft(context: Context, draftId: string): Outcome<{ id: string }> {
  return command(context, work => {
    const draft = openDraft(work, draftId)
    if (!draft.ok) return draft
    const { tx, actor, now, note } = work
    const { id, articleId, unitId } = draft.value
    settleDraft(tx, { draftId: id, how: 'dismissed', by: actor.userId, at: now })
    note({ type: 'draft.dismissed', data: { draftId: id, unitId } }, { articleId })
    return done({ id })
  })
}
