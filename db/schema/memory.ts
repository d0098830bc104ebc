import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articles } from './articles'
import { users } from './people'

/**
 * What was translated before: one Chinese sentence or unit with its English. `folded` is what is compared; `before` and
 * `after` are the folded texts around it. Its grams and words are in two FTS5 tables with the same row ids.
 */
export const memoryEntries = sqliteTable(
  'memory_entries',
  {
    id: integer('id').primaryKey(),
    source: text('source').notNull(),
    target: text('target').notNull(),
    folded: text('folded').notNull(),
    before: text('before'),
    after: text('after'),
    origin: text('origin').notNull(),
    articleId: text('article_id').references(() => articles.id),
    /** The unit it came from; signing its new English takes the place of the old entry. */
    unitId: text('unit_id').unique(),
    importName: text('import_name'),
    signedBy: text('signed_by').references(() => users.id),
    at: text('at').notNull(),
  },
  t => [index('memory_folded').on(t.folded)],
)
