import { and, asc, eq } from 'drizzle-orm'
import type { Queries } from './client'
import { sentencePlaces, sourceVersions } from './schema'

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

/** What each sentence said in a version of the source, by its id. */
export function sentenceTexts(tx: Queries, articleId: string, version: number): Map<string, string> {
  const rows = tx
    .select({
      id: sentencePlaces.sentenceId,
      start: sentencePlaces.start,
      end: sentencePlaces.end,
      text: sourceVersions.text,
    })
    .from(sentencePlaces)
    .innerJoin(sourceVersions, eq(sourceVersions.id, sentencePlaces.sourceVersionId))
    .where(and(eq(sourceVersions.articleId, articleId), eq(sourceVersions.version, version)))
    .all()
  return new Map(rows.map(({ id, start, end, text }) => [id, text.slice(start, end)]))
}

/** Whether some article has, or had, exactly this text, by its hash. */
export function hasSourceText(tx: Queries, sha256: string): boolean {
  return (
    tx
      .select({ id: sourceVersions.id })
      .from(sourceVersions)
      .where(eq(sourceVersions.sha256, sha256))
      .get() !== undefined
  )
}
