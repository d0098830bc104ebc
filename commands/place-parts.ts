import { findArticle } from '../db/articles'
import { findBoilerplateVersion } from '../db/boilerplates'
import type { ArrangedParts } from '../db/edition-parts'
import { type EditionParts, loadParts } from '../db/editions'
import { newId } from '../db/ids'
import { createPassage } from '../db/passages'
import { done, type Outcome, refused } from '../domain/decision'
import type { Cite } from '../domain/edition'
import type { ItemInput, QuestionInput, SectionInput } from '../domain/edition-input'
import type { Origin, PassageKind } from '../domain/words'
import type { Work } from './context'

export type PlacedText = { passageId: string; text: string; origin: Origin }

/** Units that an answer is to rest on; null leaves what it rests on as it stands. */
export type PlacedAnswer = { passageId: string; evidence: string[] | null; cites: Cite[] | null }

export type Placed = { parts: ArrangedParts; texts: PlacedText[]; answers: PlacedAnswer[] }

/**
 * Matches the wanted sections with the parts that stand, by id, and makes passages for those that are new.
 * Refuses `unknown_reference` (an id, an article or a boilerplate version that is not there), `wrong_state` (a declined or
 * withdrawn article) and `invalid` (an item that would become another article).
 */
export function placeParts(
  work: Work,
  editionId: string,
  sections: readonly SectionInput[],
): Outcome<Placed> {
  const before = loadParts(work.tx, editionId)
  const placed: Placed = { parts: { sections: [], items: [], questions: [] }, texts: [], answers: [] }
  const place: Place = { work, editionId, before, placed }
  for (const [position, section] of sections.entries()) {
    const outcome = placeSection(place, section, position)
    if (!outcome.ok) return outcome
  }
  return done(placed)
}

type Place = { work: Work; editionId: string; before: EditionParts; placed: Placed }

function placeSection(place: Place, section: SectionInput, position: number): Outcome<null> {
  const { placed, editionId, before } = place
  const old = known(before.sections, section.id)
  if (section.id !== undefined && !old) return refused('unknown_reference', { field: 'id', id: section.id })
  const body = bodyOf(place, section)
  if (!body.ok) return body
  const id = old?.id ?? newId('sec')
  const passageId = old?.passageId ?? passageFor(place, 'section')
  const { kind, heading, boilerplate } = section
  placed.parts.sections.push({
    id,
    editionId,
    position,
    kind,
    heading: heading?.trim() ? heading : null,
    passageId,
    boilerplateId: boilerplate?.id ?? null,
    boilerplateVersion: boilerplate?.version ?? null,
    removedAt: null,
  })
  placed.texts.push({ passageId, ...body.value })
  for (const [index, item] of (section.items ?? []).entries()) {
    const outcome = placeItem(place, id, item, index)
    if (!outcome.ok) return outcome
  }
  for (const [index, question] of (section.questions ?? []).entries()) {
    const outcome = placeQuestion(place, id, question, index)
    if (!outcome.ok) return outcome
  }
  return done(null)
}

/** A section's own words, or those of the boilerplate version it takes; a boilerplate with own words is an adaptation. */
function bodyOf(
  { work }: Place,
  { body, boilerplate }: SectionInput,
): Outcome<{ text: string; origin: Origin }> {
  if (!boilerplate) return done({ text: body ?? '', origin: 'human' })
  const version = findBoilerplateVersion(work.tx, boilerplate.id, boilerplate.version)
  if (!version) return refused('unknown_reference', { field: 'boilerplate', id: boilerplate.id })
  const own = body ?? version.text
  return done({ text: own, origin: own === version.text ? 'import' : 'human' })
}

function placeItem(place: Place, sectionId: string, item: ItemInput, position: number): Outcome<null> {
  const { placed, before, work } = place
  const old = known(before.items, item.id)
  if (item.id !== undefined && !old) return refused('unknown_reference', { field: 'id', id: item.id })
  if (old && old.articleId !== item.articleId) return refused('invalid', { field: 'articleId', id: old.id })
  const article = findArticle(work.tx, item.articleId)
  if (!article) return refused('unknown_reference', { field: 'articleId', id: item.articleId })
  if (!old && (article.state === 'declined' || article.state === 'withdrawn'))
    return refused('wrong_state', { state: article.state, article: article.id })
  const id = old?.id ?? newId('itm')
  const passageId = old?.passageId ?? passageFor(place, 'item')
  placed.parts.items.push({ id, sectionId, position, articleId: article.id, passageId, removedAt: null })
  placed.texts.push({ passageId, text: item.body ?? '', origin: 'human' })
  return done(null)
}

function placeQuestion(
  place: Place,
  sectionId: string,
  input: QuestionInput,
  position: number,
): Outcome<null> {
  const { placed, before } = place
  const old = known(before.questions, input.id)
  if (input.id !== undefined && !old) return refused('unknown_reference', { field: 'id', id: input.id })
  const id = old?.id ?? newId('qst')
  const passageId = old?.passageId ?? passageFor(place, 'answer')
  const { question, answer, evidence, cites, printQuestion = true } = input
  const disagree = input.disagree ?? old?.disagree ?? false
  placed.parts.questions.push({
    id,
    sectionId,
    position,
    question,
    passageId,
    printQuestion,
    disagree,
    removedAt: null,
  })
  placed.texts.push({ passageId, text: answer, origin: 'human' })
  placed.answers.push({ passageId, evidence: evidence ?? null, cites: cites ?? null })
  return done(null)
}

function known<T extends { id: string }>(rows: readonly T[], id: string | undefined): T | undefined {
  return id === undefined ? undefined : rows.find(row => row.id === id)
}

function passageFor({ work, editionId }: Place, kind: PassageKind): string {
  return createPassage(work.tx, kind, { editionId }, work.now)
}
