import { authorsOf, findArticle } from '../db/articles'
import { sourceText } from '../db/source-texts'
import { done, type Outcome, refused } from '../domain/decision'
import { placesOfTerms } from '../domain/glossary/longest-match'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type KnownTerm, termIndex } from './known-terms'

/**
 * The terms of the glossary and the names of the register that stand in an article's Chinese, each once, in the order in
 * which they come. Refuses `not_found`.
 */
export function readArticleTerms({ db, actor }: Context, articleId: string): Outcome<{ items: KnownTerm[] }> {
  const permission = may(actor, 'term.read')
  if (!permission.ok) return permission
  const article = findArticle(db, articleId)
  if (!article) return refused('not_found')
  const text = sourceText(db, article.sourceVersionId) ?? ''
  const authors = authorsOf(db, [articleId]).get(articleId) ?? []
  const found = placesOfTerms(text, termIndex(db, authors)).map(place => [place.term.id, place.term] as const)
  return done({ items: [...new Map(found).values()] })
}
