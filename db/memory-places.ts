import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Queries } from './client'
import { articles, editionItems, editionSections, editions, passages } from './schema'

/** The titles of articles, in Chinese where there is one. */
export function articleTitles(tx: Queries, ids: readonly string[]): Map<string, string> {
  if (ids.length === 0) return new Map()
  return new Map(
    tx
      .select({ id: articles.id, zh: articles.titleZh, en: passages.text })
      .from(articles)
      .innerJoin(passages, eq(passages.id, articles.titlePassageId))
      .where(inArray(articles.id, [...ids]))
      .all()
      .map(({ id, zh, en }) => [id, zh ?? en]),
  )
}

/** The last edition that each article stands in, published or not. */
export function editionsOf(tx: Queries, ids: readonly string[]): Map<string, { id: string; number: number }> {
  if (ids.length === 0) return new Map()
  return new Map(
    tx
      .select({ articleId: editionItems.articleId, id: editions.id, number: editions.number })
      .from(editionItems)
      .innerJoin(editionSections, eq(editionSections.id, editionItems.sectionId))
      .innerJoin(editions, eq(editions.id, editionSections.editionId))
      .where(
        and(
          inArray(editionItems.articleId, [...ids]),
          isNull(editionItems.removedAt),
          isNull(editionSections.removedAt),
        ),
      )
      .orderBy(asc(editions.number))
      .all()
      .map(({ articleId, id, number }) => [articleId, { id, number }]),
  )
}
