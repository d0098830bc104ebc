import { findEditionByNumber, insertEdition, updateEdition } from '../db/editions'
import { newId } from '../db/ids'
import { createPassage } from '../db/passages'
import { textOrNull } from '../domain/article-input'
import { type Outcome, refused } from '../domain/decision'
import { checkEdition, type EditionInput } from '../domain/edition-input'
import { may } from '../domain/permissions'
import { type Context, command } from './context'
import { editionNow } from './edition-now'
import type { EditionView } from './edition-view'
import { passageOrThrow, revisePassage } from './passage'

/** Begins an edition: its number, its title and the day on which it is to appear. Its sections are arranged later. */
export function createEdition(context: Context, input: EditionInput): Outcome<EditionView> {
  return command(context, work => {
    const { tx, actor, now, note } = work
    const permission = may(actor, 'edition.create')
    if (!permission.ok) return permission
    const described = checkEdition(input)
    if (!described.ok) return described
    if (findEditionByNumber(tx, input.number)) return refused('number_taken', { number: input.number })

    const id = newId('edn')
    const titlePassageId = newId('psg')
    const teaserPassageId = newId('psg')
    const written = { at: now, by: actor.userId }
    insertEdition(tx, {
      id,
      number: input.number,
      state: 'assembling',
      revision: 1,
      titlePassageId,
      teaserPassageId,
      seriesName: input.series?.name ?? null,
      seriesNumber: input.series?.number ?? null,
      publishOn: input.publishOn,
      createdBy: written.by,
      createdAt: written.at,
      updatedBy: written.by,
      updatedAt: written.at,
    })
    createPassage(tx, 'edition_title', { editionId: id }, now, titlePassageId)
    createPassage(tx, 'teaser', { editionId: id }, now, teaserPassageId)
    note({ type: 'edition.created', data: { number: input.number } }, { editionId: id })
    revisePassage(work, { passage: passageOrThrow(work, titlePassageId), text: input.title, origin: 'human' })
    const teaser = textOrNull(input.teaser)
    if (teaser !== null)
      revisePassage(work, { passage: passageOrThrow(work, teaserPassageId), text: teaser, origin: 'human' })
    // Its first words belong to its first revision.
    updateEdition(tx, id, { revision: 1 })
    return editionNow(work, id)
  })
}
