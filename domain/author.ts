import { coveredNow, type SignedText } from './carry'
import type { GateCode } from './refusals'
import { later } from './session-limits'
import type { RecordedSignoff, StageContent } from './sign-off'
import type { CarryRules, Consent } from './signing-rules'

/** How an author's last word stands: none yet, consent to these words or to others, or a refusal with or without an answer. */
export type AuthorState = 'silent' | 'consented' | 'stale' | 'declined' | 'answered'

/** What the authors of an article said of it, as far as its gates ask. */
export type AuthorsStanding = {
  /** The authors that the gate of consent looks at. */
  wanted: string[]
  /** Sign-offs that decline and that no editor has answered. */
  unanswered: string[]
  missing: string[]
  stale: string[]
  /** Hash of what they would consent to now. */
  content: string
}

/** How one author stands to the text as it is now. Only their last word counts. */
export function authorState(
  words: readonly RecordedSignoff[],
  content: StageContent,
  {
    carry,
    signedText,
    answered,
  }: { carry: CarryRules; signedText: SignedText; answered: ReadonlySet<string> },
): AuthorState {
  const last = words.at(-1)
  if (!last) return 'silent'
  if (last.decision === 'request_changes') return answered.has(last.id) ? 'answered' : 'declined'
  const covered = coveredNow(last, content, carry, signedText)
  return content.passages.every(passage => covered.has(passage.passageId)) ? 'consented' : 'stale'
}

/** The gates that authors make: of a refusal wherever there was one, of consent where the rules ask for it. */
export function authorGates(
  consent: Consent,
  states: readonly AuthorState[],
): Extract<GateCode, 'author_declined' | 'author_consent'>[] {
  const declines = states.some(state => state === 'declined' || state === 'answered')
  const waits = consent === 'always' || (consent === 'linked' && states.length > 0)
  return [
    ...(declines ? (['author_declined'] as const) : []),
    ...(waits ? (['author_consent'] as const) : []),
  ]
}

/** How long a link to an author works unless its editor says otherwise, and the longest it can, in days. */
export const linkDays = { usual: 30, most: 180 } as const

/** When a link given now runs out. */
export function linkExpiry(now: string, days: number): string {
  return later(now, days * 24 * 60 * 60_000)
}
