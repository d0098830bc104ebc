import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The chained history. Written in the transaction of the change it tells of; triggers refuse everything but INSERT. */
export const events = sqliteTable(
  'events',
  {
    seq: integer('seq').primaryKey(),
    at: text('at').notNull(),
    actorId: text('actor_id'),
    type: text('type').notNull(),
    articleId: text('article_id'),
    editionId: text('edition_id'),
    /** Canonical JSON (RFC 8785) of the event's own facts. */
    data: text('data').notNull(),
    prevHash: text('prev_hash').notNull().unique(),
    hash: text('hash').notNull().unique(),
  },
  t => [
    index('events_article').on(t.articleId, t.seq),
    index('events_edition').on(t.editionId, t.seq),
    index('events_actor').on(t.actorId, t.seq),
  ],
)
