import { type EditionRow, findEditionByNumber, updateEdition } from '../db/editions'
import { type Outcome, refused } from '../domain/decision'
import { checkEdition, type EditionInput } from '../domain/edition-input'
import { type Context, command, type Work } from './context'
import { editableEdition, editionNow } from './edition-now'
import type { EditionView } from './edition-view'
import { passageOrThrow, revisePassage } from './passage'

/** Changes what an edition says of itself, made from revision `from`; what is left out stays. */
export function describeEdition(
  context: Context,
  editionId: string,
  from: number,
  input: Partial<EditionInput>,
): Outcome<EditionView> {
  return command(context, work => {
    const edition = editableEdition(work, editionId, from)
    if (!edition.ok) return edition
    const described = checkEdition(input)
    if (!described.ok) return described
    const namesake = input.number === undefined ? undefined : findEditionByNumber(work.tx, input.number)
    if (namesake && namesake.id !== editionId) return refused('number_taken', { number: namesake.number })

    const fields = [
      ...(input.title !== undefined && write(work, edition.value.titlePassageId, input.title)
        ? ['title']
        : []),
      ...(input.teaser !== undefined && write(work, edition.value.teaserPassageId, input.teaser ?? '')
        ? ['teaser']
        : []),
      ...describeRow(work, edition.value, input),
    ]
    if (fields.length > 0) {
      const revision = from + 1
      updateEdition(work.tx, editionId, { revision, updatedBy: work.actor.userId, updatedAt: work.now })
      work.note({ type: 'edition.described', data: { fields, revision } }, { editionId })
    }
    return editionNow(work, editionId)
  })
}

/** Changes the fields that have no history of their own; answers which of them changed. */
function describeRow(
  { tx }: Work,
  row: EditionRow,
  { number, publishOn, series }: Partial<EditionInput>,
): string[] {
  const wanted = {
    number: number ?? row.number,
    publishOn: publishOn ?? row.publishOn,
    seriesName: series === undefined ? row.seriesName : (series?.name ?? null),
    seriesNumber: series === undefined ? row.seriesNumber : (series?.number ?? null),
  }
  updateEdition(tx, row.id, wanted)
  return [
    ...(wanted.number === row.number ? [] : ['number']),
    ...(wanted.publishOn === row.publishOn ? [] : ['publishOn']),
    ...(wanted.seriesName === row.seriesName && wanted.seriesNumber === row.seriesNumber ? [] : ['series']),
  ]
}

function write(work: Work, passageId: string, text: string): boolean {
  const passage = passageOrThrow(work, passageId)
  if (passage.text === text) return false
  revisePassage(work, { passage, text, origin: 'human' })
  return true
}
