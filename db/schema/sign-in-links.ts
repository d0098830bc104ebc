import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './people'

/** Who somebody is at a university's own sign-in. Bound at the first time by their verified address, and from then on by the subject. */
export const signInLinks = sqliteTable(
  'sign_in_links',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
  },
  t => [primaryKey({ columns: [t.issuer, t.subject] }), index('sign_in_links_user').on(t.userId)],
)
