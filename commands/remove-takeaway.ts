import { findTakeaway, replaceEvidence, updateTakeaway } from '../db/evidence'
import { retirePassage } from '../db/passages'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { articleContentChanged } from './article-changed'
import { type Context, command } from './context'
import { passageOrThrow } from './passage'
import { refuseStale } from './stale-save'
import { editableSummary } from './summary-access'

/** Takes a takeaway out of the summary; its history stays readable. */
export function removeTakeaway(context: Context, takeawayId: string, from?: number): Outcome<null> {
  return command(context, work => {
    const role = may(work.actor, 'article.edit')
    if (!role.ok) return role
    const { tx, now, note } = work
    const takeaway = findTakeaway(tx, takeawayId)
    if (!takeaway) return refused('not_found')
    const access = editableSummary(work, takeaway.articleId)
    if (!access.ok) return access
    const passage = passageOrThrow(work, takeawayId)
    if (from !== undefined && from !== passage.revision) return refuseStale(work, passage, from, undefined)
    updateTakeaway(tx, takeawayId, { removedAt: now })
    replaceEvidence(tx, takeawayId, [])
    retirePassage(tx, takeawayId, now)
    note({ type: 'takeaway.removed', data: { takeawayId } }, { articleId: takeaway.articleId })
    articleContentChanged(work, takeaway.articleId)
    return done(null)
  })
}
