import { loadArticleFacts } from '../db/article-facts'
import { insertSuggestion } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import type { ReturnedReview } from '../domain/exchange/returned-review'
import { may } from '../domain/permissions'
import type { RemarkKind } from '../domain/reading/to-text'
import { resolveAnchor } from './anchor-thread'
import { beginThread, keepSaid } from './begin-thread'
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
    const left = new Set(leave)
    const taken = judged.value.items.filter(({ key }) => !left.has(key))
    for (const item of taken) {
      const done = item.threadId ? answer(work, articleId, item, item.threadId) : open(work, articleId, item)
      if (!done.ok) return done
    }
    const counts = { taken: taken.length, left: judged.value.items.length - taken.length, open: 0 }
    note({ type: 'translation.imported', data: { name, format: 'docx', ...counts } }, { articleId })
    const suggestions = taken.filter(({ kind }) => kind === 'suggestion').length
    return done({ suggestions, comments: taken.length - suggestions, left: counts.left })
  })
}

function open(work: Work, articleId: string, item: ReviewItem): Outcome<null> {
  const { passageId, revision, start, end, kind, text, quote, answers } = item
  const anchor = resolveAnchor(work.tx, { articleId }, { passageId, revision, start, end })
  if (!anchor.ok) return anchor
  const suggestion = kind === 'suggestion'
  const threadId = beginThread(work, { articleId }, anchor.value, { suggestion })
  const told: RemarkKind = suggestion ? (text.trim() === '' ? 'delete' : 'insert') : 'comment'
  keepSaid(work, threadId, { ...item, text: text.trim() === '' ? quote : text }, told)
  for (const one of answers) keepSaid(work, threadId, one, 'comment')
  if (suggestion) insertSuggestion(work.tx, { threadId, text, baseRevision: revision, status: 'open' })
  return done(null)
}

function answer(work: Work, articleId: string, item: ReviewItem, threadId: string): Outcome<null> {
  for (const one of [item, ...item.answers]) {
    const commentId = keepSaid(work, threadId, one, 'comment')
    work.note({ type: 'thread.commented', data: { threadId, commentId } }, { articleId })
  }
  return done(null)
}
