import { and, asc, desc, eq, inArray, isNull, like, lt, or, sql } from 'drizzle-orm'
import { packSketch, sketchOf } from '../domain/reading/sketch'
import type { Queries } from './client'
import { prepared } from './prepared'
import { articleAuthors, articles, passages, sourceVersions, unitSentences, units } from './schema'

export type ArticleRow = typeof articles.$inferSelect
export type AuthorRow = typeof articleAuthors.$inferSelect
export type SourceVersionRow = typeof sourceVersions.$inferSelect
/** An author as printed, and who of the register that is, where it was said. */
export type Author = {
  zh: string | null
  en: string | null
  affiliation: string | null
  registerId: string | null
}

export function insertArticle(tx: Queries, article: typeof articles.$inferInsert): void {
  tx.insert(articles).values(article).run()
}

export function findArticle(tx: Queries, id: string): ArticleRow | undefined {
  return prepared(tx, 'findArticle', t =>
    t
      .select()
      .from(articles)
      .where(eq(articles.id, sql.placeholder('id')))
      .prepare(),
  ).get({ id })
}

export function updateArticle(tx: Queries, id: string, changes: Partial<ArticleRow>): void {
  tx.update(articles).set(changes).where(eq(articles.id, id)).run()
}

export function insertSourceVersion(
  tx: Queries,
  version: Omit<typeof sourceVersions.$inferInsert, 'sketch'>,
): void {
  tx.insert(sourceVersions)
    .values({ ...version, sketch: packSketch(sketchOf(version.text)) })
    .run()
}

/** A source version without the uploaded bytes, which no page needs. */
export function findSourceVersion(tx: Queries, id: string) {
  const { original: _, ...columns } = sourceVersionColumns
  return tx.select(columns).from(sourceVersions).where(eq(sourceVersions.id, id)).get()
}

const sourceVersionColumns = {
  id: sourceVersions.id,
  articleId: sourceVersions.articleId,
  version: sourceVersions.version,
  text: sourceVersions.text,
  sha256: sourceVersions.sha256,
  original: sourceVersions.original,
  fileName: sourceVersions.fileName,
  encoding: sourceVersions.encoding,
  createdBy: sourceVersions.createdBy,
  createdAt: sourceVersions.createdAt,
}

export function replaceAuthors(tx: Queries, articleId: string, authors: readonly Author[]): void {
  tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId)).run()
  if (authors.length > 0)
    tx.insert(articleAuthors)
      .values(authors.map((author, position) => ({ articleId, position, ...author })))
      .run()
}

export function authorsOf(tx: Queries, articleIds: readonly string[]): Map<string, Author[]> {
  const byArticle = new Map<string, Author[]>()
  if (articleIds.length === 0) return byArticle
  const rows = tx
    .select()
    .from(articleAuthors)
    .where(inArray(articleAuthors.articleId, [...articleIds]))
    .orderBy(asc(articleAuthors.position))
    .all()
  for (const { articleId, position: _, ...author } of rows)
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), author])
  return byArticle
}

export type ArticleFilter = { state?: string; assignee?: string; q?: string }

/** Articles newest first; `before` is the (createdAt, id) of the last one of the page before. */
export function listArticles(
  tx: Queries,
  filter: ArticleFilter,
  page: { before?: { createdAt: string; id: string }; limit: number },
) {
  const pattern = filter.q ? `%${filter.q.replace(/[\\%_]/g, found => `\\${found}`)}%` : null
  return tx
    .select({ article: articles, title: passages })
    .from(articles)
    .innerJoin(passages, eq(passages.id, articles.titlePassageId))
    .where(
      and(
        filter.state ? eq(articles.state, filter.state) : undefined,
        filter.assignee ? eq(articles.assigneeId, filter.assignee) : undefined,
        pattern
          ? or(
              sql`${articles.titleZh} like ${pattern} escape '\\'`,
              sql`${passages.text} like ${pattern} escape '\\'`,
              sql`${articles.publication} like ${pattern} escape '\\'`,
              sql`exists (select 1 from article_authors a where a.article_id = ${articles.id} and (a.zh like ${pattern} escape '\\' or a.en like ${pattern} escape '\\'))`,
            )
          : undefined,
        page.before
          ? or(
              lt(articles.createdAt, page.before.createdAt),
              and(eq(articles.createdAt, page.before.createdAt), lt(articles.id, page.before.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(articles.createdAt), desc(articles.id))
    .limit(page.limit)
    .all()
}

/** Sentences by article, in source order of units, as [status, count] runs: for coverage counts and strips. */
export function unitStatuses(tx: Queries, articleIds: readonly string[]) {
  if (articleIds.length === 0) return []
  return tx
    .select({
      articleId: units.articleId,
      status: units.status,
      sentences: sql<number>`count(${unitSentences.sentenceId})`,
    })
    .from(units)
    .leftJoin(unitSentences, eq(unitSentences.unitId, units.id))
    .where(and(inArray(units.articleId, [...articleIds]), isNull(units.retiredAt)))
    .groupBy(units.id)
    .orderBy(asc(units.articleId), asc(units.position))
    .all()
}

/** Articles whose Chinese or English title is the same, for a warning at the door. */
export function articlesTitled(tx: Queries, titleZh: string): { id: string }[] {
  return tx.select({ id: articles.id }).from(articles).where(like(articles.titleZh, titleZh)).all()
}
