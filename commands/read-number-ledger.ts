import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { articleNow } from './article-now'
import type { Context } from './context'
import { type NumberRowView, numberRows } from './number-rows'

/** Every number of an article, the Chinese and the English side by side, with who compared them. Refuses `not_found`. */
export function readNumberLedger(
  { db, actor }: Context,
  articleId: string,
): Outcome<{ items: NumberRowView[] }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const now = articleNow(db, articleId)
  return now ? done({ items: numberRows(db, now.facts) }) : refused('not_found', { articleId })
}
