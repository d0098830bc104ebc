import { type Outcome, refused } from '../domain/decision'
import type { ReturnedReview } from '../domain/exchange/returned-review'
import { may } from '../domain/permissions'
import { articleNow } from './article-now'
import type { Context } from './context'
import { type JudgedReview, judgeReview } from './judge-review'

/** What taking back a file for review would bring. Writes nothing; refuses as taking it would. */
export function previewReview(
  { db, actor }: Context,
  articleId: string,
  review: ReturnedReview,
): Outcome<JudgedReview> {
  const role = may(actor, 'article.comment')
  if (!role.ok) return role
  const standing = articleNow(db, articleId)
  if (!standing) return refused('not_found')
  const permission = may(actor, 'article.comment', { state: standing.facts.article.state })
  return permission.ok ? judgeReview(db, standing.facts, review) : permission
}
