import type { SentenceFacts, UnitWithSource } from '../db/article-facts'
import type { ArticleRow } from '../db/articles'
import { newId } from '../db/ids'
import { insertMachineText, machineTextBehind } from '../db/machine-texts'
import { loadUnit } from '../db/one-unit'
import { createPassage, type PassageRow } from '../db/passages'
import {
  endPlaceAt,
  giveSentences,
  insertPlace,
  insertSentence,
  insertUnit,
  placeOf,
  shiftPlaces,
  shiftUnits,
  updateUnit,
} from '../db/units'
import { done, type Outcome, refused } from '../domain/decision'
import { cutMachineText } from '../domain/drafts/machine-parts'
import { splitStatuses } from '../domain/unit'
import type { Origin, UnitStatus } from '../domain/words'
import { articleContentChanged } from './article-changed'
import { type Context, command, type Work } from './context'
import { moveSentenceThreadsOnCut, moveThreadsOnCut } from './map-threads'
import { passageOrThrow, revisePassage } from './passage'
import { refuseStale } from './stale-save'
import { editableUnit } from './unit-access'
import { type UnitView, unitView } from './unit-view'

export type Split = { sentenceId: string; offset?: number; textAt?: number; from?: number }

/**
 * Splits a unit before a sentence, or inside one at `offset` (UTF-16 units into the sentence, which becomes two).
 * The first part keeps the id; English from `textAt` on goes to the second, all of it stays with the first otherwise.
 * Refuses `split_impossible` where a part would have no source.
 */
export function splitUnit(context: Context, unitId: string, split: Split): Outcome<{ items: UnitView[] }> {
  return command(context, work => {
    const access = editableUnit(work, unitId)
    if (!access.ok) return access
    const { unit, article } = access.value
    const passage = unit.translation.row
    if (split.from !== undefined && split.from !== passage.revision)
      return refuseStale(work, passage, split.from, undefined)
    const index = unit.sentences.findIndex(s => s.id === split.sentenceId)
    const sentence = unit.sentences[index]
    if (!sentence) return refused('split_impossible', { reason: 'sentence' })
    const offset = split.offset ?? 0
    if (!cutsBetweenCharacters(sentence.text, offset))
      return refused('split_impossible', { reason: 'offset' })
    if (index === 0 && offset === 0) return refused('split_impossible', { reason: 'empty_part' })
    const textAt = split.textAt ?? passage.text.length
    if (!cutsBetweenCharacters(passage.text, textAt, true))
      return refused('split_impossible', { reason: 'textAt' })

    const tail = unit.sentences.slice(offset > 0 ? index + 1 : index).map(s => s.id)
    if (offset > 0) tail.unshift(divideSentence(work, article, sentence, offset))
    const newUnitId = placeSecondPart(work, unit, article, tail, textAt)
    work.note(
      {
        type: 'unit.split',
        data: { unitId, newUnitId, sentenceId: split.sentenceId, offset: split.offset ?? null },
      },
      { articleId: article.id },
    )
    articleContentChanged(work, article.id)
    const parts = [unitId, newUnitId].flatMap(id => loadUnit(work.tx, id) ?? [])
    return done({ items: parts.map(unitView) })
  })
}

/** Makes two sentences of one; answers the id of the second. The text itself is not touched. */
function divideSentence({ tx }: Work, article: ArticleRow, sentence: SentenceFacts, offset: number): string {
  const place = placeOf(tx, article.sourceVersionId, sentence.id)
  if (!place) throw new Error(`sentence ${sentence.id} has no place`)
  const newSentenceId = newId('sen')
  shiftPlaces(tx, article.sourceVersionId, place.position)
  endPlaceAt(tx, place, place.start + offset)
  insertSentence(tx, newSentenceId, article.id)
  insertPlace(tx, {
    ...place,
    sentenceId: newSentenceId,
    position: place.position + 1,
    start: place.start + offset,
  })
  moveSentenceThreadsOnCut(tx, sentence.id, newSentenceId, offset)
  return newSentenceId
}

function placeSecondPart(
  work: Work,
  unit: UnitWithSource,
  article: ArticleRow,
  tail: readonly string[],
  textAt: number,
): string {
  const { tx, now } = work
  const passage = unit.translation.row
  const before = passage.text.slice(0, textAt)
  const behind = passage.text.slice(textAt)
  const first = textAt < passage.text.length ? before.trimEnd() : before
  const second = behind.trimStart()
  const [firstStatus, secondStatus] = splitStatuses(unit.status, first, second)
  const reasons = (status: UnitStatus) =>
    status === 'omitted'
      ? { omissionReason: unit.omissionReason, omissionNote: unit.omissionNote }
      : { omissionReason: null, omissionNote: null }

  const machine = machineTextBehind(tx, passage.id)
  const [firstMachine, secondMachine] =
    machine === null ? [null, null] : cutMachineText(machine, passage.text, textAt)
  const keepMachine = ({ id, revision }: PassageRow, own: string | null) =>
    own !== null && insertMachineText(tx, { passageId: id, revision, text: own })

  const newUnitId = newId('unt')
  const passageId = createPassage(tx, 'translation', { articleId: article.id }, now)
  shiftUnits(tx, article.id, unit.row.position + 1, 1)
  insertUnit(tx, {
    id: newUnitId,
    articleId: article.id,
    position: unit.row.position + 1,
    status: secondStatus,
    passageId,
    ...reasons(secondStatus),
  })
  giveSentences(tx, newUnitId, tail)
  if (second !== '') {
    const revised = revisePassage(work, {
      passage: passageOrThrow(work, passageId),
      text: second,
      origin: passage.origin as Origin,
      unit: { status: secondStatus, ...reasons(secondStatus) },
    })
    keepMachine(revised, secondMachine)
  }
  if (first !== passage.text || firstStatus !== unit.status) {
    moveThreadsOnCut(tx, passage.id, passageId, textAt, behind.length - second.length)
    updateUnit(tx, unit.id, { status: firstStatus, ...reasons(firstStatus) })
    const revised = revisePassage(work, {
      passage,
      text: first,
      granularity: 'characters',
      origin: passage.origin as Origin,
      unit: { status: firstStatus, ...reasons(firstStatus) },
    })
    keepMachine(revised, firstMachine)
  }
  return newUnitId
}

/** Whether a text can be cut at an offset; never inside a surrogate pair. The end counts only where `atEnd` says so. */
function cutsBetweenCharacters(text: string, offset: number, atEnd = false): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false
  if (offset === text.length) return atEnd
  const unit = text.charCodeAt(offset)
  return !(unit >= 0xdc00 && unit <= 0xdfff)
}
