import { inArray } from 'drizzle-orm'
import type { Queries } from './client'
import { articleAuthors, articles } from './schema'

/** Names and topics of every approved or published article, each once, in order. */
export function citableArticles(tx: Queries): { authors: string[]; topics: string[]; count: number } {
  const citable = inArray(articles.state, ['approved', 'published'])
  const rows = tx.select({ topics: articles.topics }).from(articles).where(citable).all()
  const names = tx
    .selectDistinct({ zh: articleAuthors.zh, en: articleAuthors.en })
    .from(articleAuthors)
    .where(inArray(articleAuthors.articleId, tx.select({ id: articles.id }).from(articles).where(citable)))
    .all()
  const sorted = (words: readonly string[]) => [...new Set(words)].sort((a, b) => a.localeCompare(b, 'en'))
  return {
    authors: sorted(names.flatMap(({ zh, en }) => en ?? zh ?? [])),
    topics: sorted(rows.flatMap(row => row.topics)),
    count: rows.length,
  }
}
