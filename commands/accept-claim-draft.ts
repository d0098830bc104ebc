import { findArticle } from '../db/articles'
import { insertTakeaway, liveTakeaways } from '../db/evidence'
import { createPassage, type PassageRow } from '../db/passages'
import { done, type Outcome, refused } from '../domain/decision'
import { writeClaim } from './claim'
import type { ClaimView } from './claim-view'
import { type Context, command, type Work } from './context'
import { passageOrThrow } from './passage'
import { openDraft, recordAccepted } from './settle-draft'
import { refuseStale } from './stale-save'
import { claimNow } from './summary-access'

/**
 * Takes a drafted claim with its evidence: as the text of *why it matters*, made from revision `from` of it, or as one
 * more takeaway. Its evidence is checked once more: a unit may have been left out since.
 */
export function acceptClaimDraft(context: Context, draftId: string, from?: number): Outcome<ClaimView> {
  return command(context, work => {
    const draft = openDraft(work, draftId)
    if (!draft.ok) return draft
    const { articleId, kind, text, evidence } = draft.value
    if (kind === 'translation') return refused('not_found')
    const passage =
      kind === 'takeaway' ? done(newTakeaway(work, articleId)) : standingWhy(work, articleId, text, from)
    if (!passage.ok) return passage
    const written = writeClaim(work, passage.value, { text, evidence, origin: 'machine' })
    if (!written.ok) return written
    recordAccepted(work, draft.value, written.value)
    return claimNow(work, articleId, written.value.id)
  })
}

function standingWhy(
  work: Work,
  articleId: string,
  text: string,
  from: number | undefined,
): Outcome<PassageRow> {
  const article = findArticle(work.tx, articleId)
  if (!article) return refused('not_found')
  const passage = passageOrThrow(work, article.whyPassageId)
  if (from === undefined) return refused('if_match_missing')
  return passage.revision === from ? done(passage) : refuseStale(work, passage, from, text)
}

function newTakeaway(work: Work, articleId: string): PassageRow {
  const { tx, now, note } = work
  const last = liveTakeaways(tx, articleId).at(-1)
  const id = createPassage(tx, 'takeaway', { articleId }, now)
  insertTakeaway(tx, { id, articleId, position: (last?.position ?? -1) + 1 })
  note({ type: 'takeaway.added', data: { takeawayId: id } }, { articleId })
  return passageOrThrow(work, id)
}
