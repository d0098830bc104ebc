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
  evidence?: { sources: readonly string[]; translations: readonly string[]; stale: boolean }
}

export type FoundInDocument = Found & { passageId: string }

/** A rule about several texts at once: one term rendered two ways, one word spelt two ways, an answer without a question. */
export type DocumentCheck = {
  name: string
  onByDefault: boolean
  run: (
    passages: readonly DocumentPassage[],
    context: Omit<CheckContext, 'kind' | 'grammar'>,
  ) => FoundInDocument[]
}
