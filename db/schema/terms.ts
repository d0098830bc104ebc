import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Rendering } from '../../domain/term'
import { users } from './people'

export const terms = sqliteTable(
  'terms',
  {
    id: text('id').primaryKey(),
    zh: text('zh').notNull(),
    /** The first rendering. */
    en: text('en').notNull(),
    /** All of them, with where each holds; entries from before they were kept have the first alone. */
    renderings: text('renderings', { mode: 'json' }).$type<Rendering[]>().notNull().default([]),
    kind: text('kind'),
    forbiddenEn: text('forbidden_en', { mode: 'json' }).$type<string[]>().notNull(),
    note: text('note'),
    status: text('status').notNull(),
    revision: integer('revision').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
    decidedBy: text('decided_by').references(() => users.id),
    decidedAt: text('decided_at'),
    removedAt: text('removed_at'),
  },
  t => [uniqueIndex('terms_pair').on(t.zh, t.en).where(sql`removed_at is null`), index('terms_zh').on(t.zh)],
)
