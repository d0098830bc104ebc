import { inArray } from 'drizzle-orm'
import type { Queries } from './client'
import { articles, editions } from './schema'

/** Ids of the articles in any of these states. */
export function articlesInStates(tx: Queries, states: readonly string[]): string[] {
  const rows = tx
    .select({ id: articles.id })
    .from(articles)
    .where(inArray(articles.state, [...states]))
    .all()
  return rows.map(row => row.id)
}

/** Ids of the editions in any of these states. */
export function editionsInStates(tx: Queries, states: readonly string[]): string[] {
  const rows = tx
    .select({ id: editions.id })
    .from(editions)
    .where(inArray(editions.state, [...states]))
    .all()
  return rows.map(row => row.id)
}
