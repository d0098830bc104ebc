import { eq, inArray } from 'drizzle-orm'
import type { Queries } from './client'
import { articles, editions, passages } from './schema'

export type ArticleName = { id: string; zh: string | null; en: string; confidential: boolean }
export type EditionName = { id: string; number: number; title: string }

/** What these articles are called now, by their ids. */
export function articleNames(tx: Queries, ids: readonly string[]): Map<string, ArticleName> {
  if (ids.length === 0) return new Map()
  const rows = tx
    .select({ id: articles.id, zh: articles.titleZh, en: passages.text, confidential: articles.confidential })
    .from(articles)
    .innerJoin(passages, eq(passages.id, articles.titlePassageId))
    .where(inArray(articles.id, [...new Set(ids)]))
    .all()
  return new Map(rows.map(row => [row.id, row]))
}

/** What these editions are called now, by their ids. */
export function editionNames(tx: Queries, ids: readonly string[]): Map<string, EditionName> {
  if (ids.length === 0) return new Map()
  const rows = tx
    .select({ id: editions.id, number: editions.number, title: passages.text })
    .from(editions)
    .innerJoin(passages, eq(passages.id, editions.titlePassageId))
    .where(inArray(editions.id, [...new Set(ids)]))
    .all()
  return new Map(rows.map(row => [row.id, row]))
}
