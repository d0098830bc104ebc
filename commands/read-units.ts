import { loadUnits } from '../db/article-facts'
import { findArticle, findSourceVersion } from '../db/articles'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type UnitView, unitView } from './unit-view'

export type Page = { after: number; limit: number }

/** The units of an article in reading order; `next` is the position to go on from, null at the end. */
export function readUnits(
  { db, actor }: Context,
  articleId: string,
  page?: Page,
): Outcome<{ items: UnitView[]; next: number | null }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const article = findArticle(db, articleId)
  const source = article && findSourceVersion(db, article.sourceVersionId)
  if (!article || !source) return refused('not_found')
  const units = loadUnits(db, article, source.text)
  if (!page) return done({ items: units.map(unitView), next: null })
  const items = units.slice(page.after, page.after + page.limit)
  const next = page.after + page.limit
  return done({ items: items.map(unitView), next: next < units.length ? next : null })
}
