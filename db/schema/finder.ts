import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What an answer can rest on: each rendered unit of an approved or published article, as it stands. Found by the FTS5
 * table `finder_words` with the same row ids. Made from the articles and made again whenever one of them changes, so
 * that nothing refers to it.
 */
export const finderUnits = sqliteTable(
  'finder_units',
  {
    id: integer('id').primaryKey(),
    unitId: text('unit_id').notNull().unique(),
    articleId: text('article_id').notNull(),
    publishedOn: text('published_on'),
    zh: text('zh').notNull(),
    en: text('en').notNull(),
  },
  t => [index('finder_units_article').on(t.articleId)],
)
