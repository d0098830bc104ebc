import { allowed, type Decision, refused } from './decision'
import type { AnchorState, TextRange } from './diff/anchor'

/** What is said across texts: of how many at most, so that one comment is no load for every save. */
export const MAX_RANGES = 1000

/** A range of one text, by the text's id. */
export type RangeOn = TextRange & { passageId?: string; sentenceId?: string }

/**
 * Whether a thread can be put on these ranges together, first to last: several only when each holds something, all are of
 * English or all of the source, and no text stands there twice. Refuses with `anchor_invalid`.
 */
export function checkSpan(ranges: readonly RangeOn[]): Decision {
  if (ranges.length <= 1) return allowed
  const facts = { field: 'through', ranges: ranges.length }
  if (ranges.length > MAX_RANGES) return refused('anchor_invalid', { ...facts, limit: MAX_RANGES })
  const isPassage = ranges.map(({ passageId }) => passageId !== undefined)
  if (new Set(isPassage).size > 1) return refused('anchor_invalid', { ...facts, problem: 'mixed' })
  if (new Set(ranges.map(textId)).size < ranges.length)
    return refused('anchor_invalid', { ...facts, problem: 'repeated' })
  const isEmpty = ranges.some(({ start, end }) => start >= end)
  return isEmpty ? refused('anchor_invalid', { ...facts, problem: 'empty' }) : allowed
}

/**
 * What has become of a thread with a range in each of several texts: attached while all of its words are, detached once
 * none of them is left, else moved.
 */
export function spanState(states: readonly AnchorState[]): AnchorState {
  if (states.every(state => state === 'attached')) return 'attached'
  return states.every(state => state === 'detached') ? 'detached' : 'moved'
}

/** The words of several texts as one quotation: English with blanks between, sentences of the source close together. */
export function joinQuotes(quotes: readonly string[], on: 'passage' | 'sentence'): string {
  return quotes.filter(quote => quote !== '').join(on === 'passage' ? ' ' : '')
}

/**
 * Ranges that have come to stand in one text, with nothing but blanks between, as one range: so a merge of units makes
 * one comment of a text out of one across two. `textOf` answers a text by its id.
 */
export function fuseRanges<Range extends RangeOn & { state: AnchorState }>(
  ranges: readonly Range[],
  textOf: (id: string) => string | undefined,
): Range[] {
  const fused: Range[] = []
  for (const range of ranges) {
    const last = fused.at(-1)
    const between = last && textId(last) === textId(range) && textOf(textId(range))
    const isOne =
      last !== undefined &&
      typeof between === 'string' &&
      last.state !== 'detached' &&
      range.state !== 'detached' &&
      last.end <= range.start &&
      between.slice(last.end, range.start).trim() === ''
    if (isOne)
      fused[fused.length - 1] = { ...last, end: range.end, state: spanState([last.state, range.state]) }
    else fused.push(range)
  }
  return fused
}

function textId({ passageId, sentenceId }: RangeOn): string {
  return passageId ?? sentenceId ?? ''
}
