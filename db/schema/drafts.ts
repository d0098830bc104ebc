import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articles } from './articles'
import { jobs } from './jobs'
import { passages } from './passages'
import { users } from './people'

/**
 * Append-only: what a machine proposed, exactly as it came and was checked, until somebody takes it or puts it aside; the
 * newest of a unit counts. `sourceHash` is of what it was made from: where that changed, the draft is out of date.
 */
export const machineDrafts = sqliteTable(
  'machine_drafts',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    jobId: text('job_id')
      .notNull()
      .references(() => jobs.id),
    kind: text('kind').notNull(),
    unitId: text('unit_id'),
    sourceHash: text('source_hash').notNull(),
    text: text('text').notNull(),
    evidence: text('evidence', { mode: 'json' }).$type<string[]>().notNull(),
    flags: text('flags', { mode: 'json' }).$type<string[]>().notNull(),
    provider: text('provider').notNull(),
    model: text('model').notNull(),
    at: text('at').notNull(),
  },
  t => [index('machine_drafts_article').on(t.articleId, t.at), index('machine_drafts_job').on(t.jobId)],
)

/** Append-only: what became of a draft, and by whom; taken, it names the revision that it made. */
export const draftSettlements = sqliteTable('draft_settlements', {
  draftId: text('draft_id')
    .primaryKey()
    .references(() => machineDrafts.id),
  how: text('how').notNull(),
  passageId: text('passage_id'),
  revision: integer('revision'),
  by: text('by')
    .notNull()
    .references(() => users.id),
  at: text('at').notNull(),
})

/**
 * Append-only: what a machine wrote behind a revision that joins or cuts texts and therefore is not, word for word, what it
 * wrote. Any other revision of origin `machine` is itself the machine's text.
 */
export const machineTexts = sqliteTable(
  'machine_texts',
  {
    passageId: text('passage_id')
      .notNull()
      .references(() => passages.id),
    revision: integer('revision').notNull(),
    text: text('text').notNull(),
  },
  t => [primaryKey({ columns: [t.passageId, t.revision] })],
)
