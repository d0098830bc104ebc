import { allowed, type Decision, refused } from './decision'
import { type AnchorState, type MappedRange, mapRange, type TextRange } from './diff/anchor'
import type { DiffOp } from './diff/text-diff'
import { hasVisibleText } from './languages/invisible'

export const threadStatuses = ['open', 'resolved'] as const
export type ThreadStatus = (typeof threadStatuses)[number]

export const suggestionStatuses = ['open', 'accepted', 'rejected'] as const
export type SuggestionStatus = (typeof suggestionStatuses)[number]

/** The longest comment, in UTF-16 units. */
export const MAX_COMMENT = 10_000
/** The longest proposed wording, in UTF-16 units: beyond any passage, short of what a diff can answer for. */
export const MAX_SUGGESTION = 100_000

/**
 * Carries an anchor through one diff of its text. The worst state on the way is kept: what was once detached stays so,
 * even when the same words come back, because they may be other words.
 */
export function carryAnchor(anchor: MappedRange, ops: readonly DiffOp[]): MappedRange {
  const next = mapRange({ start: anchor.start, end: anchor.end }, ops)
  return { ...next, state: worse(anchor.state, next.state) }
}

export function worse(a: AnchorState, b: AnchorState): AnchorState {
  return severity[a] > severity[b] ? a : b
}

/** Whether a range (UTF-16, end exclusive) can anchor a thread in this text. Refuses with `anchor_invalid`. */
export function checkRange({ start, end }: TextRange, text: string): Decision {
  const facts = { start, end, length: text.length }
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return refused('anchor_invalid', facts)
  if (start < 0 || end < start || end > text.length) return refused('anchor_invalid', facts)
  if (splitsPair(text, start) || splitsPair(text, end)) return refused('anchor_invalid', facts)
  return allowed
}

/** Whether a comment can be kept: something to read, no longer than `MAX_COMMENT`, and storable as UTF-8. */
export function checkComment(body: string): Decision {
  if (!hasVisibleText(body)) return refused('text_empty', { field: 'body' })
  return checkKeepable(body, 'body', MAX_COMMENT)
}

/**
 * Whether a wording can be proposed for the text a thread covers. An empty one proposes to strike that text out;
 * one that changes nothing is refused.
 */
export function checkSuggestion(wording: string, covered: string): Decision {
  if (wording === covered) return refused('invalid', { field: 'suggestion', problem: 'unchanged' })
  return checkKeepable(wording, 'suggestion', MAX_SUGGESTION)
}

/**
 * The passage's text with the proposed wording in place, or undefined when the words that the suggester read are no
 * longer there: putting it in would then overwrite somebody's later work unseen.
 */
export function applySuggestion(
  text: string,
  anchor: MappedRange,
  quote: string,
  wording: string,
): string | undefined {
  if (anchor.state === 'detached' || text.slice(anchor.start, anchor.end) !== quote) return undefined
  return text.slice(0, anchor.start) + wording + text.slice(anchor.end)
}

const severity: Record<AnchorState, number> = { attached: 0, moved: 1, detached: 2 }

function checkKeepable(text: string, field: string, limit: number): Decision {
  if (text.length > limit)
    return refused('invalid', { field, problem: 'too_long', length: text.length, limit })
  return /\p{Surrogate}/u.test(text) ? refused('invalid', { field, problem: 'lone_surrogate' }) : allowed
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
}
