import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { ArticleRow } from './articles'
import type { Queries } from './client'
import { articles, editionItems, editionSections, editions, sourceVersions } from './schema'

/** Published articles, or those whose Chinese has these characters, the last changed first. */
export function publishedWith(tx: Queries, chinese = ''): ArticleRow[] {
  return tx
    .select({ article: articles })
    .from(articles)
    .innerJoin(sourceVersions, eq(sourceVersions.id, articles.sourceVersionId))
    .where(and(eq(articles.state, 'published'), chinese === '' ? undefined : having(chinese)))
    .orderBy(desc(articles.updatedAt), asc(articles.id))
    .all()
    .map(row => row.article)
}

function having(chinese: string): SQL {
  return sql`instr(${sourceVersions.text}, ${chinese}) > 0`
}

export type PrintedIn = { articleId: string; editionId: string; number: number }

/** The published editions in which articles stand. */
export function editionsPrinting(tx: Queries, articleIds: readonly string[]): PrintedIn[] {
  if (articleIds.length === 0) return []
  return tx
    .selectDistinct({ articleId: editionItems.articleId, editionId: editions.id, number: editions.number })
    .from(editionItems)
    .innerJoin(editionSections, eq(editionSections.id, editionItems.sectionId))
    .innerJoin(editions, eq(editions.id, editionSections.editionId))
    .where(
      and(
        inArray(editionItems.articleId, [...articleIds]),
        eq(editions.state, 'published'),
        isNull(editionItems.removedAt),
        isNull(editionSections.removedAt),
      ),
    )
    .orderBy(asc(editions.number))
    .all()
}
