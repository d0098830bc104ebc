/** What a request for drafts carries: these members and nothing else leave the machine. */
export type TranslationRequest = {
  /** The Chinese to put into English, one item a unit, by ids that mean nothing outside this request. */
  items: readonly { id: string; text: string }[]
  /** The terms that stand in it. */
  terms: readonly { zh: string; en: string; forbidden: readonly string[]; note: string | null }[]
  /** What stands before it, already put into English by people. */
  before: readonly { zh: string; en: string }[]
  /** The newsletter's style sheet, in the words of whoever wrote it. */
  style: string
  spelling: 'us' | 'uk'
}

/** What a request for a draft of the summary carries. */
export type SummaryRequest = {
  title: string
  items: readonly { id: string; zh: string; en: string }[]
  style: string
  spelling: 'us' | 'uk'
  /** How many takeaways are wanted. */
  takeaways: number
}

export type DraftedItem = { id: string; text: string }
export type DraftedClaim = { text: string; evidence: readonly string[] }
export type DraftedSummary = { why: DraftedClaim; takeaways: readonly DraftedClaim[] }
