import { findArticle, updateArticle } from '../db/articles'
import { refile } from '../db/finder'
import type { Work } from './context'
import { demoteEditionsHolding } from './demote-editions'

/** An article whose content changed after it was approved goes back to review by itself, and so do editions that hold it. */
export function articleContentChanged(work: Work, articleId: string): void {
  const article = findArticle(work.tx, articleId)
  if (!article) throw new Error(`article ${articleId} is missing`)
  if (article.state !== 'approved') return
  updateArticle(work.tx, articleId, { state: 'in_review', updatedAt: work.now })
  refile(work.tx, articleId)
  work.note(
    { type: 'article.moved', data: { from: 'approved', to: 'in_review', note: null, automatic: true } },
    { articleId },
  )
  demoteEditionsHolding(work, articleId)
}
