import { type ComparedTexts, compareTexts } from '../domain/diff/compare-texts'
import type { Granularity } from '../domain/diff/tokens'
import { chineseWords } from '../providers/words'

/** What one request may spend on comparing, in milliseconds: past it the rest is compared coarsely, and says so. */
export const comparingTime = 200

/** Compares one text with another; all that one comparer is given share its time. */
export type Comparer = (before: string, after: string) => ComparedTexts

export function comparer(granularity: Granularity = 'words', withinMs = comparingTime): Comparer {
  const clock = () => performance.now()
  const limit = clock() + withinMs
  return (before, after) =>
    compareTexts(before, after, { granularity, segment: chineseWords, withinMs: limit - clock(), clock })
}
