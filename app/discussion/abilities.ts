/** Null where it may be done, else why not, in the reader's words. */
export type Held = string | null

/** What the reader may do in the discussion of one article or edition. The command asks the same policy again. */
export type DiscussionAbilities = {
  comment: Held
  settle: Held
  /** To resolve a blocking thread that somebody else opened. */
  settleBlockingOfAnother: Held
  accept: Held
  reject: Held
}

/** What is discussed: an article or an edition. */
export type Of = { articleId: string } | { editionId: string }

/** A text that threads can hang on: a passage, or a sentence of the source. */
export type AnchoredText = {
  id: string
  kind: 'passage' | 'sentence'
  text: string
  /** The revision that is shown; a sentence has none. */
  revision?: number
  /** It is as a machine wrote it, and nobody has confirmed it yet. */
  machine?: boolean
  /** What the text is called in a list: "Paragraph 3", "Why it matters". */
  label: string
  lang: 'en' | 'zh-Hans'
}
