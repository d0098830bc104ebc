import { isDate, isWritten, MAX_FIELD, MAX_TITLE } from './article-input'
import { allowed, type Decision, refused } from './decision'
import type { BoilerplateFacts, Cite, Series } from './edition'
import type { SectionKind } from './words'

/** What a person says of an edition. */
export type EditionInput = {
  number: number
  title: string
  publishOn: string
  teaser?: string | null
  series?: Series | null
}

export type ItemInput = { id?: string; articleId: string; body?: string | null }

export type QuestionInput = {
  id?: string
  question: string
  answer: string
  /** Units that bear the answer out. Sending them confirms them anew; leaving them out keeps what stands. */
  evidence?: string[]
  printQuestion?: boolean
  /** Which sentence each unit bears out. Left out, what was said of it stands. */
  cites?: Cite[]
  /** The scholars it cites do not agree. Left out, what was said stands. */
  disagree?: boolean
}

export type SectionInput = {
  id?: string
  kind: SectionKind
  heading?: string | null
  /** Left out with a boilerplate, it is that version's text. */
  body?: string | null
  boilerplate?: BoilerplateFacts | null
  items?: ItemInput[]
  questions?: QuestionInput[]
}

/** The longest text of a section, an item or an answer, in UTF-16 units. */
export const MAX_BODY = 200_000
const MAX_PARTS = 200

/** Rules for what an edition says of itself; only what is given is looked at. */
export function checkEdition(input: Partial<EditionInput>): Decision {
  const { number, title, publishOn, teaser, series } = input
  if (number !== undefined && !isCount(number)) return refused('invalid', { field: 'number' })
  if (title !== undefined && (!isWritten(title) || title.length > MAX_TITLE))
    return refused('title_missing_or_long', { limit: MAX_TITLE })
  if (publishOn !== undefined && !isDate(publishOn)) return refused('invalid', { field: 'publishOn' })
  if ((teaser?.length ?? 0) > MAX_FIELD) return refused('invalid', { field: 'teaser', limit: MAX_FIELD })
  if (series && (!isWritten(series.name) || series.name.length > MAX_TITLE || !isCount(series.number)))
    return refused('invalid', { field: 'series' })
  return whole([title, teaser, series?.name], 'title')
}

/** Rules for the sections of an edition, as far as they can be seen without the database. */
export function checkSections(sections: readonly SectionInput[]): Decision {
  const items = sections.flatMap(section => section.items ?? [])
  const questions = sections.flatMap(section => section.questions ?? [])
  if (Math.max(sections.length, items.length, questions.length) > MAX_PARTS)
    return refused('invalid', { field: 'sections', limit: MAX_PARTS })
  for (const parts of [sections, items, questions]) {
    const ids = parts.flatMap(part => part.id ?? [])
    if (new Set(ids).size < ids.length) return refused('invalid', { field: 'id', problem: 'repeated' })
  }
  const headings = sections.map(section => section.heading)
  if (headings.some(heading => (heading?.length ?? 0) > MAX_TITLE))
    return refused('invalid', { field: 'heading', limit: MAX_TITLE })
  const asked = questions.map(question => question.question)
  if (asked.some(question => !isWritten(question) || question.length > MAX_FIELD))
    return refused('invalid', { field: 'question', limit: MAX_FIELD })
  const cited = questions.flatMap(question => question.cites?.map(cite => cite.sentence) ?? [])
  const bodies = [...sections, ...items].map(part => part.body)
  const texts = [...bodies, ...questions.map(question => question.answer)]
  if (texts.some(text => (text?.length ?? 0) > MAX_BODY))
    return refused('text_too_large', { field: 'body', limit: MAX_BODY })
  return whole([...headings, ...asked, ...texts, ...cited], 'sections')
}

export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0
}

/** Half of a surrogate pair has no UTF-8 form: it could be neither hashed nor printed. */
function whole(texts: readonly (string | null | undefined)[], field: string): Decision {
  const broken = texts.some(text => text && /\p{Surrogate}/u.test(text))
  return broken ? refused('invalid', { field, problem: 'lone_surrogate' }) : allowed
}
