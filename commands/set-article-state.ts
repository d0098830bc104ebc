import { type ArticleRow, updateArticle } from '../db/articles'
import { refile } from '../db/finder'
import type { ArticleState } from '../domain/words'
import type { Work } from './context'
import { demoteEditionsHolding } from './demote-editions'

/** Moves an article that was found fit to move, and tells the history. */
export function setArticleState(
  work: Work,
  article: ArticleRow,
  to: ArticleState,
  note: string | null,
): void {
  updateArticle(work.tx, article.id, { state: to, updatedAt: work.now })
  if (to === 'approved' || article.state === 'approved') refile(work.tx, article.id)
  work.note(
    { type: 'article.moved', data: { from: article.state, to, note, automatic: false } },
    { articleId: article.id },
  )
  if (article.state === 'approved') demoteEditionsHolding(work, article.id)
}
