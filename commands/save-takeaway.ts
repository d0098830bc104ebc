import { findTakeaway } from '../db/evidence'
import { type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Origin } from '../domain/words'
import { writeClaim } from './claim'
import type { ClaimView } from './claim-view'
import { type Context, command } from './context'
import { passageOrThrow } from './passage'
import { refuseStale } from './stale-save'
import { claimNow, editableSummary } from './summary-access'

/** Saves a takeaway's text or evidence; giving evidence, even the same units, confirms it anew. */
export function saveTakeaway(
  context: Context,
  takeawayId: string,
  from: number,
  input: { text?: string; evidence?: string[]; origin?: Origin },
): Outcome<ClaimView> {
  return command(context, work => {
    const role = may(work.actor, 'article.edit')
    if (!role.ok) return role
    const takeaway = findTakeaway(work.tx, takeawayId)
    if (!takeaway) return refused('not_found')
    const access = editableSummary(work, takeaway.articleId)
    if (!access.ok) return access
    const passage = passageOrThrow(work, takeawayId)
    if (passage.revision !== from) return refuseStale(work, passage, from, input.text)
    if (input.text !== undefined && input.text.trim() === '') return refused('text_empty')
    const written = writeClaim(work, passage, input)
    return written.ok ? claimNow(work, takeaway.articleId, takeawayId) : written
  })
}
