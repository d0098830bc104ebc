import type { Support } from '../scholars'
import type { CheckContext, CheckKind, Found } from './check'

/** One text of an article or an edition, in reading order. `source` is the Chinese it renders, where it renders any. */
export type DocumentPassage = {
  passageId: string
  unitId?: string
  /** Passages of one article share it; what belongs to the edition itself has none. */
  articleId?: string
  kind: CheckKind
  /** What part it is: a heading is not a paragraph, a takeaway not a translation. */
  part:
    | 'title'
    | 'heading'
    | 'body'
    | 'why_it_matters'
    | 'takeaway'
    | 'question'
    | 'answer'
    | 'teaser'
    | 'byline'
  source?: string
  text: string
  /** For a summary or an answer: the texts its evidence names, and whether any of it is stale. */
  evidence?: { sources: readonly string[]; translations: readonly string[]; stale: boolean; units?: number }
  /** For an answer: who stands behind it, and whether the editor says that they disagree. */
  support?: readonly Support[]
  disagree?: boolean
  /** For a question: what answers it, empty where nothing does yet. */
  answer?: string
  /** For an article's title: what its source card says. */
  card?: CheckedCard
}

/** What a reader is told about where a text comes from; what is not known is null. */
export type CheckedCard = {
  authors: readonly { zh: string | null; en: string | null; affiliation: string | null }[]
  publication: string | null
  publishedOn: string | null
  url: string | null
}

/** What stands around several texts. `mailBytes` is the size of the edition's HTML as it would be mailed. */
export type DocumentContext = Omit<CheckContext, 'kind' | 'grammar'> & { mailBytes?: number }

export type FoundInDocument = Found & { passageId: string }

/** A rule about several texts at once: one term rendered two ways, one word spelt two ways, an answer without a question. */
export type DocumentCheck = {
  name: string
  onByDefault: boolean
  run: (passages: readonly DocumentPassage[], context: DocumentContext) => FoundInDocument[]
}
