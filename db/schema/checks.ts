import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { passages } from './passages'
import { users } from './people'

/**
 * A finding that somebody ignored, because. Its id is made of the passage, the rule, the place and the words on both
 * sides, so that it holds for exactly this text: another text has another finding.
 */
export const ignoredFindings = sqliteTable(
  'ignored_findings',
  {
    id: text('id').primaryKey(),
    passageId: text('passage_id')
      .notNull()
      .references(() => passages.id),
    check: text('check').notNull(),
    code: text('code').notNull(),
    note: text('note').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    at: text('at').notNull(),
  },
  t => [index('ignored_findings_passage').on(t.passageId)],
)

/** A number that somebody compared and found right. `contentHash` is of the Chinese and the English it stood in. */
export const numberTicks = sqliteTable(
  'number_ticks',
  {
    passageId: text('passage_id')
      .notNull()
      .references(() => passages.id),
    key: text('key').notNull(),
    contentHash: text('content_hash').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    at: text('at').notNull(),
  },
  t => [primaryKey({ columns: [t.passageId, t.key] })],
)
