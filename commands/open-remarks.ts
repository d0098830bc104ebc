import { placedSentences } from '../db/units'
import type { TextRange } from '../domain/diff/anchor'
import type { Remark } from '../domain/reading/to-text'
import { MAX_RANGES } from '../domain/span'
import type { ResolvedRange } from './anchor-thread'
import { beginThread, keepSaid } from './begin-thread'
import type { Work } from './context'

type Source = { articleId: string; versionId: string; text: string }

/**
 * Opens a thread on the source for each change and comment that came in with its file, at the sentence where its words
 * begin. Who said so and when is kept as the file tells it; whoever brought the file in has opened the thread.
 */
export function openRemarks(work: Work, source: Source, remarks: readonly Remark[]): void {
  const sentences = placedSentences(work.tx, source.versionId)
  for (const remark of remarks) {
    const place =
      sentences.find(({ start, end }) => remark.start >= start && remark.start < end) ??
      sentences.findLast(({ start }) => start <= remark.start) ??
      sentences[0]
    if (!place || remark.text.trim() === '') continue
    // It may go on through the sentences behind.
    const through = sentences
      .filter(one => one.start > place.start && one.start < remark.end)
      .slice(0, MAX_RANGES - 1)
      .map(one => rangeOn(one, remark, source))
    const { articleId } = source
    const threadId = beginThread(work, { articleId }, { ...rangeOn(place, remark, source), through })
    keepSaid(work, threadId, remark, remark.kind)
    for (const answer of remark.answers ?? []) keepSaid(work, threadId, answer, 'comment')
  }
}

function rangeOn(
  sentence: TextRange & { sentenceId: string },
  remark: TextRange,
  source: Source,
): ResolvedRange {
  const range = within(remark, sentence)
  return {
    passageId: null,
    sentenceId: sentence.sentenceId,
    made: { ...range, revision: 1 },
    now: { ...range, state: 'attached' },
    quote: source.text.slice(sentence.start + range.start, sentence.start + range.end),
  }
}

/** What of a remark lies in a sentence, counted from the sentence's beginning. */
function within(remark: TextRange, sentence: TextRange): TextRange {
  const length = sentence.end - sentence.start
  const start = Math.max(0, Math.min(length, remark.start - sentence.start))
  return { start, end: Math.max(start, Math.min(length, remark.end - sentence.start)) }
}
