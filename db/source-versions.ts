import { and, asc, eq } from 'drizzle-orm'
import type { Queries } from './client'
import { sourceVersions } from './schema'

/** The source versions of an article, oldest first, without their texts. */
export function listSourceVersions(tx: Queries, articleId: string) {
  return tx
    .select({ version: sourceVersions.version, createdAt: sourceVersions.createdAt })
    .from(sourceVersions)
    .where(eq(sourceVersions.articleId, articleId))
    .orderBy(asc(sourceVersions.version))
    .all()
}

export function sourceVersionText(tx: Queries, articleId: string, version: number): string | undefined {
  return tx
    .select({ text: sourceVersions.text })
    .from(sourceVersions)
    .where(and(eq(sourceVersions.articleId, articleId), eq(sourceVersions.version, version)))
    .get()?.text
}
