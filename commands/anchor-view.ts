import type { Queries } from '../db/client'
import { sentenceTexts } from '../db/discussed'
import { findPassages, type PassageRow } from '../db/passages'
import { furtherRangesOf, type ThreadRangeRow } from '../db/thread-ranges'
import type { ThreadRow } from '../db/threads'
import type { AnchorState } from '../domain/diff/anchor'
import { fuseRanges, joinQuotes, spanState } from '../domain/span'

/** The words of one text that a thread is about. */
export type RangeView = {
  passageId?: string
  sentenceId?: string
  /** UTF-16 offsets in the text as of now, end exclusive. */
  start: number
  end: number
  /** What the range covers as of now; once detached, the words it was put on. */
  quote: string
  state: AnchorState
}

/**
 * What a thread is about. Of one across several texts, place and offsets are those of the first range that still has
 * words, `quote` is the words of all such ranges, and `state` is what has become of them together.
 */
export type AnchorView = RangeView & {
  /** All its ranges in reading order, where there are several. */
  ranges?: RangeView[]
}

/** The passages under these threads, read once, and what each of the threads is about now. */
export type Anchors = { passages: Map<string, PassageRow>; anchorOf: (row: ThreadRow) => AnchorView }

export function readAnchors(tx: Queries, rows: readonly ThreadRow[]): Anchors {
  const further = furtherRangesOf(
    tx,
    rows.map(({ id }) => id),
  )
  const { passages, texts } = textsUnder(tx, rows, further)
  return { passages, anchorOf: row => viewAnchor([row, ...(further.get(row.id) ?? [])], texts) }
}

type AnchorRow = Pick<ThreadRow, 'passageId' | 'sentenceId' | 'start' | 'end' | 'anchorState' | 'quote'>

function viewAnchor(rows: readonly AnchorRow[], texts: ReadonlyMap<string, string>): AnchorView {
  const placed = rows.map(row => placeRange(row, texts))
  const ranges = fuseRanges(placed, id => texts.get(id)).map(range => withWords(range, texts))
  const [first, ...others] = ranges
  if (!first) throw new Error('a thread has no range')
  if (others.length === 0) return first
  const standing = ranges.filter(({ state }) => state !== 'detached')
  const shown = standing.length > 0 ? standing : ranges
  return {
    ...(shown[0] ?? first),
    quote: joinQuotes(
      shown.map(({ quote }) => quote),
      first.passageId === undefined ? 'sentence' : 'passage',
    ),
    state: spanState(ranges.map(({ state }) => state)),
    ranges,
  }
}

/** A text that is gone (a sentence that a re-import removed) leaves its threads detached. */
function placeRange(row: AnchorRow, texts: ReadonlyMap<string, string>): RangeView {
  const isThere = texts.has(row.passageId ?? row.sentenceId ?? '')
  return {
    ...(row.passageId ? { passageId: row.passageId } : {}),
    ...(row.sentenceId ? { sentenceId: row.sentenceId } : {}),
    start: row.start,
    end: row.end,
    quote: row.quote,
    state: isThere ? (row.anchorState as AnchorState) : 'detached',
  }
}

function withWords(range: RangeView, texts: ReadonlyMap<string, string>): RangeView {
  const text = texts.get(range.passageId ?? range.sentenceId ?? '')
  if (range.state === 'detached' || text === undefined) return range
  return { ...range, quote: text.slice(range.start, range.end) }
}

/** The text of every passage and sentence that these threads hang on, by its id. */
function textsUnder(
  tx: Queries,
  rows: readonly ThreadRow[],
  further: ReadonlyMap<string, ThreadRangeRow[]>,
): { passages: Map<string, PassageRow>; texts: Map<string, string> } {
  const texts = new Map<string, string>()
  const passageIds = new Set<string>()
  const sentences = new Map<string, Set<string>>()
  for (const row of rows)
    for (const { passageId, sentenceId } of [row, ...(further.get(row.id) ?? [])]) {
      if (passageId) passageIds.add(passageId)
      if (row.articleId && sentenceId)
        sentences.set(row.articleId, (sentences.get(row.articleId) ?? new Set()).add(sentenceId))
    }
  const passages = findPassages(tx, [...passageIds])
  for (const [id, { text }] of passages) texts.set(id, text)
  for (const [articleId, ids] of sentences)
    for (const [id, { text }] of sentenceTexts(tx, articleId, [...ids])) texts.set(id, text)
  return { passages, texts }
}
