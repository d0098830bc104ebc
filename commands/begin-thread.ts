import { newId } from '../db/ids'
import { putFurtherRanges } from '../db/thread-ranges'
import { type Discussed, insertComment, insertThread } from '../db/threads'
import type { RemarkKind } from '../domain/reading/to-text'
import { MAX_COMMENT } from '../domain/thread'
import { anchorColumns, furtherColumns, type ResolvedAnchor, throughIds } from './anchor-thread'
import type { Work } from './context'

/** Writes a new thread, without a word in it yet, and tells the history. Answers its id. */
export function beginThread(
  { tx, actor, now, note }: Work,
  of: Discussed,
  anchor: ResolvedAnchor,
  { blocking = false, suggestion = false } = {},
): string {
  const threadId = newId('thr')
  insertThread(tx, {
    id: threadId,
    articleId: 'articleId' in of ? of.articleId : null,
    editionId: 'editionId' in of ? of.editionId : null,
    ...anchorColumns(anchor),
    status: 'open',
    blocking,
    openedBy: actor.userId,
    openedAt: now,
    resolvedBy: null,
    resolvedAt: null,
  })
  putFurtherRanges(tx, threadId, furtherColumns(anchor))
  const { passageId, sentenceId } = anchor
  const data = { threadId, passageId, sentenceId, blocking, suggestion, ...throughIds(anchor) }
  note({ type: 'thread.opened', data }, of)
  return threadId
}

/** What somebody said in a file, and when, as the file tells it. */
export type SaidInFile = { author: string | null; at: string | null; text: string }

/** Puts into a thread what came in with a file. Whoever brought the file in has put it there. Answers the comment's id. */
export function keepSaid(
  { tx, actor, now }: Work,
  threadId: string,
  { author, at, text }: SaidInFile,
  kind: RemarkKind,
): string {
  const id = newId('cmt')
  insertComment(tx, {
    id,
    threadId,
    authorId: actor.userId,
    body: text.slice(0, MAX_COMMENT),
    at: now,
    importedAuthor: author?.slice(0, 200) || null,
    importedAt: at,
    importedKind: kind,
  })
  return id
}
