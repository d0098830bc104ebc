import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './people'

/** What somebody proves themselves with besides a password: an app that makes codes, or a passkey. */
export const secondFactors = sqliteTable(
  'second_factors',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    createdAt: text('created_at').notNull(),
    /** A code was given with it once; until then it opens nothing and stands for nothing. */
    confirmedAt: text('confirmed_at'),
    lastUsedAt: text('last_used_at'),
    removedAt: text('removed_at'),
    /** Of codes: the shared secret, sealed by the installation's own; and the last time step whose code was taken. */
    sealedSecret: text('sealed_secret'),
    lastStep: integer('last_step'),
    /** Of a passkey: its public half (base64url), and how often it said that it was used. */
    credentialId: text('credential_id').unique(),
    publicKey: text('public_key'),
    counter: integer('counter'),
    transports: text('transports', { mode: 'json' }).$type<string[]>(),
  },
  t => [index('second_factors_user').on(t.userId)],
)

/** Codes on paper for the day on which the factor is lost. Each opens once; only its hash is kept. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    codeHash: text('code_hash').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
    /** When it was used, or replaced by newer ones. */
    endedAt: text('ended_at'),
  },
  t => [index('recovery_codes_user').on(t.userId)],
)

/** A challenge that a passkey has to sign, good once and for some minutes. */
export const passkeyChallenges = sqliteTable('passkey_challenges', {
  challenge: text('challenge').primaryKey(),
  purpose: text('purpose').notNull(),
  userId: text('user_id').references(() => users.id),
  expiresAt: text('expires_at').notNull(),
})
