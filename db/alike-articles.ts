import { eq, isNull } from 'drizzle-orm'
import { alikeFrom, likeness, sketchOf, unpackSketch } from '../domain/reading/sketch'
import type { Queries } from './client'
import { articles, passages, sourceVersions } from './schema'

export type AlikeArticle = { id: string; titleZh: string | null; titleEn: string; share: number }

/** Articles whose present source has much in common with this text, the likest first; at most `limit`. */
export function alikeArticles(tx: Queries, text: string, limit = 5): AlikeArticle[] {
  const sketch = sketchOf(text)
  const older = new Map(
    tx
      .select({ id: sourceVersions.id, text: sourceVersions.text })
      .from(sourceVersions)
      .innerJoin(articles, eq(articles.sourceVersionId, sourceVersions.id))
      .where(isNull(sourceVersions.sketch))
      .all()
      .map(row => [row.id, row.text]),
  )
  return tx
    .select({
      id: articles.id,
      titleZh: articles.titleZh,
      titleEn: passages.text,
      versionId: articles.sourceVersionId,
      sketch: sourceVersions.sketch,
    })
    .from(articles)
    .innerJoin(sourceVersions, eq(sourceVersions.id, articles.sourceVersionId))
    .innerJoin(passages, eq(passages.id, articles.titlePassageId))
    .all()
    .map(({ id, titleZh, titleEn, versionId, sketch: packed }) => {
      const theirs = packed ? unpackSketch(packed) : sketchOf(older.get(versionId) ?? '')
      return { id, titleZh, titleEn, share: likeness(sketch, theirs) }
    })
    .filter(({ share }) => share >= alikeFrom)
    .sort((one, other) => other.share - one.share)
    .slice(0, limit)
}
