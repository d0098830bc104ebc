import { longestIncreasing } from '../diff/longest-increasing'
import { segmentSource, type TextRange } from '../segmentation/segment-source'
import { alignSentences } from './align-sentences'
import { keepCuts } from './keep-cuts'

/** A sentence of the corrected text: which old one it is, by its index, where it is one. */
export type PlannedSentence = TextRange & { paragraph: number } & (
    | { kind: 'kept' | 'changed'; old: number; moved: boolean }
    | { kind: 'added' }
  )

/** What a corrected text does to the sentences of the one before. `removed` are indices of old sentences, ascending. */
export type ReimportPlan = { sentences: PlannedSentence[]; removed: number[] }

/**
 * Plans a re-import without doing it: the sentences of `text`, divided where people had divided the old ones, each paired
 * with the old sentence that it surely is. Moved are those that stand in another order than the most that kept theirs.
 */
export function planReimport(
  before: { text: string; sentences: readonly TextRange[] },
  text: string,
  language: 'zh' | 'en',
): ReimportPlan {
  const segmented = (of: string) =>
    segmentSource(of, language).flatMap(p => p.sentences.map(range => ({ ...range, paragraph: p.index })))
  const ranges = keepCuts(
    segmented(before.text),
    { text: before.text, ranges: before.sentences },
    { text, ranges: segmented(text) },
  )
  const textOf = (of: string) => (range: TextRange) => of.slice(range.start, range.end)
  const alignment = alignSentences(before.sentences.map(textOf(before.text)), ranges.map(textOf(text)))
  const olds = alignment.flatMap(one => (one.kind === 'added' ? [] : one.old))
  const inPlace = new Set(longestIncreasing(olds).map(index => olds[index]))
  const known = new Set(olds)
  return {
    sentences: ranges.map((range, index) => {
      const aligned = alignment[index]
      if (!aligned || aligned.kind === 'added') return { ...range, kind: 'added' }
      return { ...range, ...aligned, moved: !inPlace.has(aligned.old) }
    }),
    removed: before.sentences.flatMap((_, index) => (known.has(index) ? [] : index)),
  }
}
