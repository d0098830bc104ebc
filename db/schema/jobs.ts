import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { articles } from './articles'
import { editions } from './editions'
import { users } from './people'

/**
 * Work that is done after the request that asked for it: queued in the asking command's transaction, carried out by the
 * server process, and found again after a restart. `attempts` grows with every claim, so that it also tells whose claim
 * a job is: a write of an earlier claim finds another number and changes nothing.
 */
export const jobs = sqliteTable(
  'jobs',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    /** Of the job's own kind, and never a secret: the table is in every backup. */
    payload: text('payload', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    state: text('state').notNull(),
    /** While it stands, no second job of this name is queued. */
    name: text('name'),
    runAfter: text('run_after').notNull(),
    attempts: integer('attempts').notNull(),
    /** Claims that ended in a failure: what the next delay and giving up are counted by. */
    failures: integer('failures').notNull(),
    leaseUntil: text('lease_until'),
    /** A reason code; never what an outside service said. */
    lastError: text('last_error'),
    progressDone: integer('progress_done').notNull(),
    progressTotal: integer('progress_total').notNull(),
    /** Parts of it that failed while the others went on. */
    progressFailed: integer('progress_failed').notNull(),
    articleId: text('article_id').references(() => articles.id),
    editionId: text('edition_id').references(() => editions.id),
    createdBy: text('created_by').references(() => users.id),
    createdAt: text('created_at').notNull(),
    finishedAt: text('finished_at'),
  },
  t => [
    index('jobs_due').on(t.state, t.kind, t.runAfter),
    index('jobs_article').on(t.articleId, t.createdAt),
    uniqueIndex('jobs_name').on(t.name).where(sql`state in ('waiting', 'running')`),
  ],
)
