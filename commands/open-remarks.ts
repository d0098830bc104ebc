import { newId } from '../db/ids'
import { insertComment, insertThread } from '../db/threads'
import { placedSentences } from '../db/units'
import type { Remark } from '../domain/reading/to-text'
import { MAX_COMMENT } from '../domain/thread'
import type { Work } from './context'

type Source = { articleId: string; versionId: string; text: string }

/**
 * Opens a thread on the source for each change and comment that came in with its file, at the sentence where its words
 * stand. Who said so and when is kept as the file tells it; whoever brought the file in has opened the thread.
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
    const length = place.end - place.start
    const within = (offset: number) => Math.max(0, Math.min(length, offset - place.start))
    const start = within(remark.start)
    const end = Math.max(start, within(remark.end))
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
        },
      },
      { articleId: source.articleId },
    )
  }
}
