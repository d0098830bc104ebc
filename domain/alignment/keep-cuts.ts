import { mapOffset } from '../diff/anchor'
import { diffText } from '../diff/text-diff'
import type { TextRange } from '../segmentation/segment-source'
import { alignSentences } from './align-sentences'

/** A text with its sentences: offsets are UTF-16, end exclusive, in order, each character in exactly one. */
export type Sentences<Range extends TextRange> = { text: string; ranges: readonly Range[] }

/**
 * Divides the sentences of a corrected source where people had divided those of the old one. `segmented` are the old
 * text's sentences before anybody cut them, `before` as they stand now. A cut goes with its sentence, by what changed
 * around it, and is dropped where its sentence is gone or nothing would stand on one side of it.
 */
export function keepCuts<Range extends TextRange>(
  segmented: readonly TextRange[],
  before: Sentences<TextRange>,
  after: Sentences<Range>,
): Range[] {
  const cuts = cutsWithin(segmented, before.ranges)
  if (cuts.size === 0) return [...after.ranges]
  const textsOf = ({ text, ranges }: Sentences<TextRange>) => ranges.map(r => text.slice(r.start, r.end))
  const old = textsOf({ text: before.text, ranges: segmented })
  const now = textsOf(after)
  const alignment = alignSentences(old, now)
  return after.ranges.flatMap((range, index) => {
    const aligned = alignment[index]
    const offsets = aligned && aligned.kind !== 'added' ? cuts.get(aligned.old) : undefined
    if (!aligned || aligned.kind === 'added' || !offsets) return [range]
    return divide(range, carried(offsets, old[aligned.old] ?? '', now[index] ?? ''))
  })
}

/** The offsets, within each sentence of the segmenter by its index, at which a sentence of now begins. */
function cutsWithin(
  segmented: readonly TextRange[],
  ranges: readonly TextRange[],
): Map<number, readonly number[]> {
  const cuts = new Map<number, number[]>()
  let index = 0
  for (const { start } of ranges) {
    while ((segmented[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index += 1
    const within = start - (segmented[index]?.start ?? start)
    if (within > 0) cuts.set(index, [...(cuts.get(index) ?? []), within])
  }
  return cuts
}

function carried(offsets: readonly number[], before: string, after: string): number[] {
  const diff = diffText(before, after, { granularity: 'characters' })
  const places = offsets.map(offset => mapOffset(offset, diff, 'left'))
  return [...new Set(places)].filter(
    place => after.slice(0, place).trim() !== '' && after.slice(place).trim() !== '',
  )
}

function divide<Range extends TextRange>(range: Range, offsets: readonly number[]): Range[] {
  const starts = [range.start, ...offsets.map(offset => range.start + offset)]
  return starts.map((start, index) => ({ ...range, start, end: starts[index + 1] ?? range.end }))
}
