import { loadArticleFacts } from '../db/article-facts'
import { findArticle } from '../db/articles'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { type ClaimView, claimView } from './claim-view'
import type { Work } from './context'

/** An article whose summary the actor may write now. */
export function editableSummary({ tx, actor }: Work, articleId: string) {
  const role = may(actor, 'article.edit')
  if (!role.ok) return role
  const article = findArticle(tx, articleId)
  if (!article) return refused('not_found')
  const permission = may(actor, 'article.edit', { state: article.state })
  return permission.ok ? done(article) : permission
}

/** A claim as it stands after a write. */
export function claimNow({ tx }: Work, articleId: string, passageId: string): Outcome<ClaimView> {
  const facts = loadArticleFacts(tx, articleId)
  const claim = facts && [facts.why, ...facts.takeaways].find(c => c.passage.id === passageId)
  return claim ? done(claimView(claim)) : refused('not_found')
}
