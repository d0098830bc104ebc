import { approvedEditionsHolding, type EditionRow, findEdition, updateEdition } from '../db/editions'
import type { Work } from './context'

/** Approved editions that print an article, or cite it as evidence, go back to review when it changes. */
export function demoteEditionsHolding(work: Work, articleId: string): void {
  for (const id of approvedEditionsHolding(work.tx, articleId)) backToReview(work, editionOrThrow(work, id))
}

/** The words of an edition changed: it is a new revision, and an approved one goes back to review by itself. */
export function demoteEdition(work: Work, editionId: string): void {
  const edition = editionOrThrow(work, editionId)
  const { tx, actor, now } = work
  updateEdition(tx, editionId, { revision: edition.revision + 1, updatedBy: actor.userId, updatedAt: now })
  if (edition.state === 'approved') backToReview(work, edition)
}

/** An approved edition that can no longer stand as it is goes back to review, and says that nobody sent it. */
export function backToReview({ tx, now, note }: Work, { id }: EditionRow): void {
  updateEdition(tx, id, { state: 'in_review', updatedAt: now })
  note(
    { type: 'edition.moved', data: { from: 'approved', to: 'in_review', note: null, automatic: true } },
    { editionId: id },
  )
}

export function editionOrThrow({ tx }: Work, id: string): EditionRow {
  const edition = findEdition(tx, id)
  if (!edition) throw new Error(`edition ${id} is missing`)
  return edition
}
