import { newId } from '../db/ids'
import { putFurtherRanges } from '../db/thread-ranges'
import { insertComment, insertThread } from '../db/threads'
import { placedSentences } from '../db/units'
import type { TextRange } from '../domain/diff/anchor'
import type { Remark } from '../domain/reading/to-text'
import { MAX_RANGES } from '../domain/span'
import { MAX_COMMENT } from '../domain/thread'
import type { Work } from './context'

type Source = { articleId: string; versionId: string; text: string }

/**
 * Opens a thread on the source for each change and comment that came in with its file, at the sentence where its words
 * begin. Who said so and when is kept as the file tells it; whoever brought the file in has opened the thread.
 */
export function openRemarks(
  { tx, actor, now, note }: Work,
  source: Source,
  remarks: readonly Remark[],
): void {
  const sentences = placedSentences(tx, source.versionId)
  for (const remark of remarks) {
    const place =
      sentences.find(({ start, end }) => remark.start >= start && remark.start < end) ??
      sentences.findLast(({ start }) => start <= remark.start) ??
      sentences[0]
    if (!place || remark.text.trim() === '') continue
    const { start, end } = within(remark, place)
    // It may go on through the sentences behind.
    const through = sentences
      .filter(one => one.start > place.start && one.start < remark.end)
      .slice(0, MAX_RANGES - 1)
    const id = newId('thr')
    insertThread(tx, {
      id,
      articleId: source.articleId,
      editionId: null,
      passageId: null,
      sentenceId: place.sentenceId,
      start,
      end,
      anchorState: 'attached',
      madeStart: start,
      madeEnd: end,
      madeRevision: 1,
      quote: source.text.slice(place.start + start, place.start + end),
      status: 'open',
      blocking: false,
      openedBy: actor.userId,
      openedAt: now,
      resolvedBy: null,
      resolvedAt: null,
    })
    putFurtherRanges(
      tx,
      id,
      through.map(one => {
        const range = within(remark, one)
        return {
          passageId: null,
          sentenceId: one.sentenceId,
          ...range,
          anchorState: 'attached',
          madeOn: null,
          madeStart: range.start,
          madeEnd: range.end,
          madeRevision: 1,
          quote: source.text.slice(one.start + range.start, one.start + range.end),
        }
      }),
    )
    const said = [
      { ...remark },
      ...(remark.answers ?? []).map(answer => ({ ...answer, kind: 'comment' as const })),
    ]
    for (const { author, at, kind, text } of said)
      insertComment(tx, {
        id: newId('cmt'),
        threadId: id,
        authorId: actor.userId,
        body: text.slice(0, MAX_COMMENT),
        at: now,
        importedAuthor: author.slice(0, 200) || null,
        importedAt: at,
        importedKind: kind,
      })
    note(
      {
        type: 'thread.opened',
        data: {
          threadId: id,
          passageId: null,
          sentenceId: place.sentenceId,
          blocking: false,
          suggestion: false,
          ...(through.length > 0 && { through: through.map(({ sentenceId }) => sentenceId) }),
        },
      },
      { articleId: source.articleId },
    )
  }
}

/** What of a remark lies in a sentence, counted from the sentence's beginning. */
function within(remark: TextRange, sentence: TextRange): TextRange {
  const length = sentence.end - sentence.start
  const start = Math.max(0, Math.min(length, remark.start - sentence.start))
  return { start, end: Math.max(start, Math.min(length, remark.end - sentence.start)) }
}
