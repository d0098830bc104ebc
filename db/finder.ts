import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { isRendered } from '../domain/coverage'
import { tagsOf } from '../domain/finder/tags'
import { chineseTokens } from '../domain/finder/words'
import { loadUnits } from './article-facts'
import { authorsOf, findArticle, findSourceVersion } from './articles'
import type { Queries } from './client'
import { articles, finderUnits } from './schema'

/** States in which what an article says has been approved: it can be found and cited. */
const findable = ['approved', 'published']

export type NewFinderUnit = typeof finderUnits.$inferInsert

/**
 * Brings what the finder knows of an article to what stands now: its rendered units while it is approved or published,
 * nothing else. Part of the transaction that changes its state, its authors, its topics or its date.
 */
export function refile(tx: Queries, articleId: string): void {
  const article = findArticle(tx, articleId)
  unfile(tx, articleId)
  if (!article || !findable.includes(article.state)) return
  const source = findSourceVersion(tx, article.sourceVersionId)
  const authors = authorsOf(tx, [articleId]).get(articleId) ?? []
  const { topics, publishedOn } = article
  const tags = tagsOf({
    authors: authors.flatMap(({ zh, en }) => [zh, en].filter(name => name !== null)),
    topics,
    publishedOn,
  })
  const units = loadUnits(tx, article, source?.text ?? '')
  fileUnits(
    tx,
    units
      .filter(({ status }) => isRendered(status))
      .map(unit => ({
        unitId: unit.id,
        articleId,
        publishedOn,
        tags,
        zh:
          article.sourceLanguage === 'zh'
            ? unit.sentences
                .map(({ text }) => text)
                .join('')
                .trim()
            : '',
        en: unit.translation.text.trim(),
      })),
  )
}

/** Writes units and their words; `tags` goes into the index alone. */
export function fileUnits(tx: Queries, units: readonly (NewFinderUnit & { tags: string })[]): void {
  for (const { tags, ...unit } of units) {
    const { id } = tx.insert(finderUnits).values(unit).returning({ id: finderUnits.id }).get()
    tx.run(
      sql`insert into finder_words (rowid, zh, en, tags) values (${id}, ${chineseTokens(unit.zh)}, ${unit.en}, ${tags})`,
    )
  }
}

/** Files what an older program approved without this index, and lets go of what is approved no longer. */
export function fileUnfound(tx: Queries): void {
  const filed = tx.select({ id: finderUnits.articleId }).from(finderUnits).groupBy(finderUnits.articleId)
  const missing = tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(inArray(articles.state, findable), notInArray(articles.id, filed)))
    .all()
  const stray = tx
    .selectDistinct({ id: finderUnits.articleId })
    .from(finderUnits)
    .innerJoin(articles, eq(articles.id, finderUnits.articleId))
    .where(notInArray(articles.state, findable))
    .all()
  for (const { id } of [...missing, ...stray]) refile(tx, id)
}

function unfile(tx: Queries, articleId: string): void {
  const rows = tx
    .delete(finderUnits)
    .where(eq(finderUnits.articleId, articleId))
    .returning({ id: finderUnits.id })
    .all()
  for (const { id } of rows) tx.run(sql`delete from finder_words where rowid = ${id}`)
}
