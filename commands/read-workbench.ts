import { loadUnits } from '../db/article-facts'
import { authorsOf, findArticle, findSourceVersion } from '../db/articles'
import { chainHead } from '../db/events'
import { findPassage } from '../db/passages'
import { openThreadsByPlace } from '../db/thread-counts'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { ArticleView } from './article-view'
import type { Context } from './context'
import { passageView } from './passage-view'
import { type UnitView, unitView } from './unit-view'

/** Of the article, what stands at the head of its pages. */
export type ArticleHead = Pick<ArticleView, 'id' | 'state' | 'title' | 'authors' | 'sourceLanguage'>

/**
 * The units of an article in reading order under its head. Of the whole article it takes no more than that: to hash
 * what is signed costs as much as to read three hundred units. `openThreads` counts by passage or sentence id;
 * `head` is the number of the last event that all of it shows.
 */
export function readWorkbench(
  { db, actor }: Context,
  articleId: string,
): Outcome<{ article: ArticleHead; units: UnitView[]; openThreads: Map<string, number>; head: number }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const { seq: head } = chainHead(db)
  const article = findArticle(db, articleId)
  const source = article && findSourceVersion(db, article.sourceVersionId)
  const title = article && findPassage(db, article.titlePassageId)
  if (!article || !source || !title) return refused('not_found')
  const { id, state, sourceLanguage, titleZh } = article
  const authors = authorsOf(db, [id]).get(id) ?? []
  return done({
    article: { id, state, sourceLanguage, title: { zh: titleZh, en: passageView(title) }, authors },
    units: loadUnits(db, article, source.text).map(unitView),
    openThreads: openThreadsByPlace(db, articleId),
    head,
  })
}
