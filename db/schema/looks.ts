import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { articles } from './articles'
import { editions } from './editions'
import { users } from './people'

/** One's own place, no part of the history: when a person last looked at an article or an edition. */
export const looks = sqliteTable(
  'looks',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    articleId: text('article_id').references(() => articles.id),
    editionId: text('edition_id').references(() => editions.id),
    at: text('at').notNull(),
    before: text('before'),
  },
  t => [
    uniqueIndex('looks_article').on(t.userId, t.articleId),
    uniqueIndex('looks_edition').on(t.userId, t.editionId),
  ],
)
