/** Who has to sign a stage before it counts as signed. */
export type StageRule = {
  /** So many people who sign as reviewers; an editor's sign-off serves for one of them. */
  reviewers: number
  /** So many people who sign as editors. */
  editors: number
  /** The editors come on top of the reviewers; otherwise one person can serve for both. */
  distinct: boolean
  /** Who may not sign a passage: whoever revised it last, or whoever ever wrote a revision of it. */
  ownWork: 'last_reviser' | 'any_reviser'
}

/** Through which changes a sign-off is carried. Whatever none of them names takes its passage out. */
export type CarryRules = {
  /** The same text after normalisation: white space, the shapes of quotation marks, Unicode's composed forms. */
  normalised: boolean
  /** The same words, with other marks of emphasis, headings and lists. */
  formatting: boolean
  /** What is signed beside the passages: authors, publication, date, address; an edition's number and date. */
  metadata: boolean
  /** The Chinese changed and the English stands. */
  source: boolean
  /** Passages in another order. */
  order: boolean
  /** Up to so many passages changed otherwise: the sign-off keeps the others. Null for any number, 0 for none. */
  passages: number | null
}

/** Whose consent an article waits for: nobody's, of each author who was sent a link, or of one author at least. */
export const consents = ['none', 'linked', 'always'] as const
export type Consent = (typeof consents)[number]

export const ruledStages = ['translation', 'summary', 'edition'] as const
export type RuledStage = (typeof ruledStages)[number]

/** The sign-off rules of the newsletter, or of one run of an article or an edition. */
export type SigningRules = {
  stages: Record<RuledStage, StageRule>
  consent: Consent
  carry: CarryRules
}

const onePerson: StageRule = { reviewers: 1, editors: 0, distinct: true, ownWork: 'last_reviser' }

/** What holds until an admin decides otherwise: the HTTP contract's policy. */
export const defaultRules: SigningRules = {
  stages: { translation: onePerson, summary: onePerson, edition: onePerson },
  consent: 'none',
  carry: {
    normalised: false,
    formatting: false,
    metadata: false,
    source: false,
    order: false,
    passages: 0,
  },
}

/** The most people a stage can ask for in one role. */
export const mostSigners = 5

/** Whether rules can be met at all: a stage without anybody would be signed by nobody. */
export function isSound({ stages }: SigningRules): boolean {
  return ruledStages.every(stage => stages[stage].reviewers + stages[stage].editors > 0)
}
