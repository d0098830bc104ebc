import { and, eq, inArray } from 'drizzle-orm'
import type { Queries } from './client'
import { articles, editions, sentencePlaces, sourceVersions } from './schema'
import type { Discussed } from './threads'

/** The state of the article or edition a discussion belongs to; undefined when there is none of that id. */
export function discussedState(tx: Queries, of: Discussed): string | undefined {
  if ('articleId' in of)
    return tx.select({ state: articles.state }).from(articles).where(eq(articles.id, of.articleId)).get()
      ?.state
  return tx.select({ state: editions.state }).from(editions).where(eq(editions.id, of.editionId)).get()?.state
}

export type SentenceText = { id: string; text: string; version: number }

/**
 * The Chinese of these sentences as it stands in the current source version of an article. A sentence of another
 * article, or one that a re-import removed, is missing from the answer.
 */
export function sentenceTexts(
  tx: Queries,
  articleId: string,
  sentenceIds: readonly string[],
): Map<string, SentenceText> {
  const found = new Map<string, SentenceText>()
  if (sentenceIds.length === 0) return found
  const source = tx
    .select({ id: sourceVersions.id, text: sourceVersions.text, version: sourceVersions.version })
    .from(articles)
    .innerJoin(sourceVersions, eq(sourceVersions.id, articles.sourceVersionId))
    .where(eq(articles.id, articleId))
    .get()
  if (!source) return found
  for (let start = 0; start < sentenceIds.length; start += 500) {
    const some = inArray(sentencePlaces.sentenceId, sentenceIds.slice(start, start + 500))
    const here = and(eq(sentencePlaces.sourceVersionId, source.id), some)
    for (const place of tx.select().from(sentencePlaces).where(here).all())
      found.set(place.sentenceId, {
        id: place.sentenceId,
        text: source.text.slice(place.start, place.end),
        version: source.version,
      })
  }
  return found
}
