import { findEdition } from '../db/editions'
import { newId } from '../db/ids'
import { insertCorrection } from '../db/publications'
import { MAX_FIELD, textOrNull } from '../domain/article-input'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import type { CorrectionKind } from '../domain/words'
import { type Context, command } from './context'
import { type CorrectionView, correctionsView } from './edition-view'

export type CorrectionInput = {
  kind: CorrectionKind
  text: string
  /** The words as they were printed, and as they should have been. */
  before?: string | null
  after?: string | null
}

/** Issues a correction to a published edition. What was published stays as it is; the correction stands beside it. */
export function issueCorrection(
  context: Context,
  editionId: string,
  { kind, text, before, after }: CorrectionInput,
): Outcome<CorrectionView> {
  return command(context, work => {
    const { tx, actor, now, note } = work
    const role = may(actor, 'edition.correct')
    if (!role.ok) return role
    const edition = findEdition(tx, editionId)
    if (!edition) return refused('not_found')
    const permission = may(actor, 'edition.correct', { state: edition.state })
    if (!permission.ok) return permission
    if (text.trim() === '') return refused('text_empty', { field: 'text' })
    const fields = [text, before ?? '', after ?? '']
    if (fields.some(field => field.length > MAX_FIELD))
      return refused('invalid', { field: 'text', limit: MAX_FIELD })
    if (fields.some(field => /\p{Surrogate}/u.test(field)))
      return refused('invalid', { field: 'text', problem: 'lone_surrogate' })

    const id = newId('cor')
    insertCorrection(tx, {
      id,
      editionId,
      kind,
      text,
      before: textOrNull(before),
      after: textOrNull(after),
      userId: actor.userId,
      at: now,
    })
    note(
      { type: 'correction.issued', data: { correctionId: id, kind, textSha256: sha256(text) } },
      { editionId },
    )
    const issued = correctionsView(tx, editionId).find(correction => correction.id === id)
    return issued ? done(issued) : refused('not_found')
  })
}
