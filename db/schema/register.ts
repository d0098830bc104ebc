import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Affiliation } from '../../domain/register/entry'
import { users } from './people'

/** People and institutions that articles name. Two may have one name, so nothing but the id is unique. */
export const registerEntries = sqliteTable(
  'register_entries',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    zh: text('zh').notNull(),
    printed: text('printed').notNull(),
    variants: text('variants', { mode: 'json' }).$type<string[]>().notNull(),
    nameOrder: text('name_order'),
    short: text('short'),
    affiliations: text('affiliations', { mode: 'json' }).$type<Affiliation[]>().notNull(),
    biography: text('biography'),
    note: text('note'),
    revision: integer('revision').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
    updatedBy: text('updated_by')
      .notNull()
      .references(() => users.id),
    updatedAt: text('updated_at').notNull(),
    removedAt: text('removed_at'),
  },
  t => [index('register_zh').on(t.zh).where(sql`removed_at is null`)],
)
