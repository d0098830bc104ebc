import type { CheckPolicy } from './policy'

export type Severity = 'error' | 'warning' | 'note'

/** What kind of text is looked at: some rules hold for headings only, some need the Chinese beside it. */
export type CheckKind = 'translation' | 'title' | 'summary' | 'section'

/**
 * One thing found. `start` and `end` are UTF-16 offsets in the English, end exclusive; what is missing has the range of
 * its clause or an empty one. `code` is a stable reason, put into words by the locales; `facts` are the values in those
 * words. `fix` is the text to put in place of the range.
 */
export type Found = {
  check: string
  severity: Severity
  start: number
  end: number
  code: string
  facts: Readonly<Record<string, string | number>>
  fix?: string
}

/** A glossary entry as the checks need it. `en` is every allowed rendering, the decided one first. */
export type CheckTerm = {
  zh: string
  en: readonly string[]
  forbiddenEn: readonly string[]
  kind: string | null
}

/** A person or an institution as the article or the register prints it; `variants` are other forms it goes by in English. */
export type CheckPerson = { zh: string | null; printed: string; variants: readonly string[] }

/** What a grammar engine can say: a word it does not know, or one of the families of its rules. */
export const grammarKinds = [
  'misspelt',
  'agreement',
  'confused',
  'prepositions',
  'phrases',
  'joined',
  'letters',
  'redundant',
] as const
export type GrammarKind = (typeof grammarKinds)[number]

/**
 * What a grammar engine says of one English text: offsets are UTF-16, end exclusive. `message` is its own, in English;
 * `replacements` are texts to put in place of the range, the likeliest first.
 */
export type GrammarHit = {
  start: number
  end: number
  kind: GrammarKind
  rule: string
  message: string
  replacements: readonly string[]
}

/** What stands around the text. `publishedOn` (yyyy-mm-dd) is the article's date: 去年 means nothing without it. */
export type CheckContext = {
  kind: CheckKind
  policy: CheckPolicy
  terms: readonly CheckTerm[]
  people: readonly CheckPerson[]
  publishedOn?: string
  /** What the grammar engine said of this very text, where it was asked; it runs outside, in its own thread. */
  grammar?: readonly GrammarHit[]
}

/** A rule about one text and, where there is one, the Chinese it renders. Pure: the same input finds the same. */
export type Check = {
  name: string
  /** Whether it runs where the newsletter's policy says nothing about it. */
  onByDefault: boolean
  run: (source: string | undefined, target: string, context: CheckContext) => Found[]
}
