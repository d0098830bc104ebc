import { insertTakeaway, liveTakeaways } from '../db/evidence'
import { createPassage } from '../db/passages'
import { type Outcome, refused } from '../domain/decision'
import { writeClaim } from './claim'
import type { ClaimView } from './claim-view'
import { type Context, command } from './context'
import { passageOrThrow } from './passage'
import { claimNow, editableSummary } from './summary-access'

/** Adds a takeaway behind the others. Its id is its passage's id. Evidence may be linked now or later. */
export function addTakeaway(
  context: Context,
  articleId: string,
  input: { text: string; evidence?: string[] },
): Outcome<ClaimView> {
  return command(context, work => {
    const access = editableSummary(work, articleId)
    if (!access.ok) return access
    if (input.text.trim() === '') return refused('text_empty')
    const { tx, now, note } = work
    const last = liveTakeaways(tx, articleId).at(-1)
    const id = createPassage(tx, 'takeaway', { articleId }, now)
    insertTakeaway(tx, { id, articleId, position: (last?.position ?? -1) + 1 })
    note({ type: 'takeaway.added', data: { takeawayId: id } }, { articleId })
    const written = writeClaim(work, passageOrThrow(work, id), {
      text: input.text,
      evidence: input.evidence ?? [],
    })
    return written.ok ? claimNow(work, articleId, id) : written
  })
}
