import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articles } from './articles'
import { editions } from './editions'
import { signoffs } from './passages'
import { users } from './people'

/** A link by which one author reads one article and says what they think of it. Only the hash of its secret is kept. */
export const authorLinks = sqliteTable(
  'author_links',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    /** The guest who acts by it: the same one for every link to the same author of an article. */
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    email: text('email'),
    tokenHash: text('token_hash').notNull().unique(),
    createdBy: text('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    /** When the mail server took it, where the program sent it. */
    mailedAt: text('mailed_at'),
    lastOpenedAt: text('last_opened_at'),
    lastActedAt: text('last_acted_at'),
    revokedAt: text('revoked_at'),
  },
  t => [index('author_links_article').on(t.articleId)],
)

/** Append-only: what an editor answered to an author who declined. */
export const authorAnswers = sqliteTable(
  'author_answers',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    signoffId: text('signoff_id')
      .notNull()
      .unique()
      .references(() => signoffs.id),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    text: text('text').notNull(),
    at: text('at').notNull(),
  },
  t => [index('author_answers_article').on(t.articleId)],
)

/** Append-only: the sign-off rules in force for one run of an article or an edition. The last one counts. */
export const signingRuns = sqliteTable(
  'signing_runs',
  {
    id: integer('id').primaryKey(),
    articleId: text('article_id').references(() => articles.id),
    editionId: text('edition_id').references(() => editions.id),
    /** Of the newsletter's rules; 0 is what holds until they are first changed. */
    revision: integer('revision').notNull(),
    rules: text('rules', { mode: 'json' }).notNull(),
    userId: text('user_id').references(() => users.id),
    at: text('at').notNull(),
  },
  t => [index('signing_runs_article').on(t.articleId), index('signing_runs_edition').on(t.editionId)],
)
