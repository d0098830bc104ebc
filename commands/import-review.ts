import { loadArticleFacts } from '../db/article-facts'
import { newId } from '../db/ids'
import { insertComment, insertSuggestion, insertThread } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import type { ReturnedReview } from '../domain/exchange/returned-review'
import { may } from '../domain/permissions'
import type { RemarkKind } from '../domain/reading/to-text'
import { MAX_COMMENT } from '../domain/thread'
import { anchorColumns, resolveAnchor } from './anchor-thread'
import { type Context, command, type Work } from './context'
import { judgeReview, type ReviewItem } from './judge-review'

export type ImportedReview = { suggestions: number; comments: number; left: number }

/**
 * Takes back what reviewers did in a Word file: changed wordings become suggestions, remarks threads or answers, on the
 * words of the revision that the file showed, each with who did it and when as the file tells. Nothing of the text changes.
 */
export function importReview(
  context: Context,
  articleId: string,
  { review, name, leave }: { review: ReturnedReview; name: string; leave: readonly string[] },
): Outcome<ImportedReview> {
  return command(context, work => {
    const { tx, actor, note } = work
    const role = may(actor, 'article.comment')
    if (!role.ok) return role
    const facts = loadArticleFacts(tx, articleId)
    if (!facts) return refused('not_found')
    const permission = may(actor, 'article.comment', { state: facts.article.state })
    if (!permission.ok) return permission
    const judged = judgeReview(tx, facts, review)
    if (!judged.ok) return judged
    const taken = judged.value.items.filter(({ key }) => !leave.includes(key))
    for (const item of taken) {
      const done = item.threadId ? answer(work, articleId, item, item.threadId) : open(work, articleId, item)
      if (!done.ok) return done
    }
    const left = judged.value.items.length - taken.length
    note(
      { type: 'translation.imported', data: { name, format: 'docx', taken: taken.length, left, open: 0 } },
      { articleId },
    )
    const suggestions = taken.filter(({ kind }) => kind === 'suggestion').length
    return done({ suggestions, comments: taken.length - suggestions, left })
  })
}

function open(work: Work, articleId: string, item: ReviewItem): Outcome<null> {
  const { tx, actor, now, note } = work
  const { passageId, revision, start, end, kind, text, quote, answers } = item
  const anchor = resolveAnchor(tx, { articleId }, { passageId, revision, start, end })
  if (!anchor.ok) return anchor
  const id = newId('thr')
  insertThread(tx, {
    id,
    articleId,
    editionId: null,
    ...anchorColumns(anchor.value),
    status: 'open',
    blocking: false,
    openedBy: actor.userId,
    openedAt: now,
    resolvedBy: null,
    resolvedAt: null,
  })
  const isSuggestion = kind === 'suggestion'
  const told: RemarkKind = isSuggestion ? (text.trim() === '' ? 'delete' : 'insert') : 'comment'
  say(work, id, { ...item, text: text.trim() === '' ? quote : text }, told)
  for (const one of answers) say(work, id, one, 'comment')
  if (isSuggestion) insertSuggestion(tx, { threadId: id, text, baseRevision: revision, status: 'open' })
  note(
    {
      type: 'thread.opened',
      data: { threadId: id, passageId, sentenceId: null, blocking: false, suggestion: isSuggestion },
    },
    { articleId },
  )
  return done(null)
}

function answer(work: Work, articleId: string, item: ReviewItem, threadId: string): Outcome<null> {
  for (const one of [item, ...item.answers]) {
    const commentId = say(work, threadId, one, 'comment')
    work.note({ type: 'thread.commented', data: { threadId, commentId } }, { articleId })
  }
  return done(null)
}

type Said = { author: string | null; at: string | null; text: string }

function say(
  { tx, actor, now }: Work,
  threadId: string,
  { author, at, text }: Said,
  kind: RemarkKind,
): string {
  const id = newId('cmt')
  insertComment(tx, {
    id,
    threadId,
    authorId: actor.userId,
    body: text.slice(0, MAX_COMMENT),
    at: now,
    importedAuthor: author?.slice(0, 200) ?? null,
    importedAt: at,
    importedKind: kind,
  })
  return id
}
