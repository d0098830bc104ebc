import type { EditionView, SectionView } from '@/commands/edition-view'
import type { BoilerplateFacts } from '@/domain/edition'
import type { SectionInput } from '@/domain/edition-input'
import type { SectionKind } from '@/domain/words'
import { type Details, type DetailsProblem, detailsOf, detailsProblem, sameDetails } from '../../details'

/** Parts of an edition as they are worked on. `key` names a part in the page; the server's id is kept beside it in `Ids`. */
export type DraftItem = { key: string; articleId: string; body: string }

export type DraftQuestion = {
  key: string
  question: string
  answer: string
  evidence: string[]
  /** The evidence is to be confirmed as it stands now. */
  confirm: boolean
  printQuestion: boolean
  /** By unit of `evidence`: the sentence of the answer that it bears out, as that reads. */
  cites: Record<string, string>
  /** The scholars it cites do not agree. */
  disagree: boolean
}

export type DraftSection = {
  key: string
  kind: SectionKind
  heading: string
  body: string
  boilerplate: BoilerplateFacts | null
  items: DraftItem[]
  questions: DraftQuestion[]
}

export type Draft = { details: Details; sections: DraftSection[] }

/** The server's id of each part that it knows, by the part's key. */
export type Ids = Map<string, string>

export type DraftProblem = DetailsProblem | 'question'

export function draftOf(edition: EditionView): Draft {
  return { details: detailsOf(edition), sections: edition.sections.map(sectionOf) }
}

/** Every part that the server has, under its own id. */
export function idsOf({ sections }: EditionView): Ids {
  return new Map(
    sections.flatMap(section => [section, ...section.items, ...section.questions]).map(({ id }) => [id, id]),
  )
}

export function newSection(kind: SectionKind): DraftSection {
  return { key: newKey(), kind, heading: '', body: '', boilerplate: null, items: [], questions: [] }
}

export function newQuestion(): DraftQuestion {
  return {
    key: newKey(),
    question: '',
    answer: '',
    evidence: [],
    confirm: false,
    printQuestion: true,
    cites: {},
    disagree: false,
  }
}

export function newItem(articleId: string): DraftItem {
  return { key: newKey(), articleId, body: '' }
}

/** What each unit bears out, where sentences of the answer were reworded. */
export function carryCites(
  cites: Readonly<Record<string, string>>,
  carried: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cites).map(([unitId, sentence]) => [unitId, carried.get(sentence) ?? sentence]),
  )
}

/** What keeps a draft from being saved, if anything does. */
export function draftProblem({ details, sections }: Draft): DraftProblem | null {
  const bare = sections.some(({ questions }) => questions.some(one => isBare(one) && !isBlank(one)))
  return detailsProblem(details) ?? (bare ? 'question' : null)
}

/** As the sections are put. A question nobody has written anything in is not put at all. */
export function sectionsInput(sections: readonly DraftSection[], ids: Ids): SectionInput[] {
  return sections.map(({ key, kind, heading, body, boilerplate, items, questions }) => ({
    ...idOf(ids, key),
    kind,
    heading: heading.trim() === '' ? null : heading,
    body,
    boilerplate,
    items: items.map(item => ({ ...idOf(ids, item.key), articleId: item.articleId, body: item.body })),
    questions: putQuestions(questions).map(({ key: own, confirm, evidence, cites = {}, ...question }) => ({
      ...idOf(ids, own),
      ...question,
      cites: Object.entries(cites).map(([unitId, sentence]) => ({ unitId, sentence })),
      ...(confirm ? { evidence } : {}),
    })),
  }))
}

/**
 * Learns the ids that the server gave to the parts that were put, which stand in the same order, and forgets those of parts
 * that it has no longer: put again, they are new.
 */
export function learnIds(ids: Ids, put: readonly DraftSection[], answered: readonly SectionView[]): void {
  const learn = (parts: readonly { key: string }[], found: readonly { id: string }[]) => {
    for (const [at, { key }] of parts.entries()) {
      const id = found[at]?.id
      if (id) ids.set(key, id)
    }
  }
  learn(put, answered)
  for (const [at, { items, questions }] of put.entries()) {
    learn(items, answered[at]?.items ?? [])
    learn(putQuestions(questions), answered[at]?.questions ?? [])
  }
  const standing = new Set(
    answered.flatMap(section => [section, ...section.items, ...section.questions].map(({ id }) => id)),
  )
  for (const [key, id] of ids) if (!standing.has(id)) ids.delete(key)
}

/** Whether two drafts say the same; keys do not count, a wish to confirm does. */
export function sameSections(a: readonly DraftSection[], b: readonly DraftSection[]): boolean {
  const said = (sections: readonly DraftSection[]) => JSON.stringify(sectionsInput(sections, new Map()))
  return said(a) === said(b)
}

/** Whether two drafts say the same, with what the edition says of itself. */
export function sameDraft(a: Draft, b: Draft): boolean {
  return sameDetails(a.details, b.details) && sameSections(a.sections, b.sections)
}

/** All the words of a draft in reading order, for a person to read or to copy. */
export function wordsOf({ details, sections }: Draft): string {
  const ofSections = sections.flatMap(({ heading, body, items, questions }) => [
    heading,
    body,
    ...items.map(item => item.body),
    ...questions.flatMap(({ question, answer }) => [question, answer]),
  ])
  return [details.title, details.teaser, ...ofSections].filter(Boolean).join('\n\n')
}

/** Sections of a draft whose parts are named by the server's ids, so that it can be laid beside what the server has. */
export function withServerKeys(
  sections: readonly DraftSection[],
  ids: ReadonlyMap<string, string>,
): DraftSection[] {
  const named = <T extends { key: string }>(part: T): T => ({ ...part, key: ids.get(part.key) ?? part.key })
  return sections.map(section => ({
    ...named(section),
    items: section.items.map(named),
    questions: section.questions.map(named),
  }))
}

function sectionOf({ id, kind, heading, body, boilerplate, items, questions }: SectionView): DraftSection {
  return {
    key: id,
    kind: kind as SectionKind,
    heading: heading ?? '',
    body,
    boilerplate,
    items: items.map(item => ({ key: item.id, articleId: item.articleId, body: item.body })),
    questions: questions.map(({ id: key, question, answer, evidence, printQuestion, support, disagree }) => ({
      key,
      question,
      answer,
      evidence,
      confirm: false,
      printQuestion,
      cites: Object.fromEntries(
        support.flatMap(({ unitId, sentence }) => (sentence === null ? [] : [[unitId, sentence]])),
      ),
      disagree,
    })),
  }
}

function putQuestions(questions: readonly DraftQuestion[]): DraftQuestion[] {
  return questions.filter(question => !isBlank(question))
}

function isBare({ question }: DraftQuestion): boolean {
  return question.trim() === ''
}

function isBlank({ question, answer, evidence }: DraftQuestion): boolean {
  return question.trim() === '' && answer.trim() === '' && evidence.length === 0
}

function idOf(ids: Ids, key: string): { id?: string } {
  const id = ids.get(key)
  return id === undefined ? {} : { id }
}

function newKey(): string {
  return `new-${crypto.randomUUID()}`
}
