import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const users = sqliteTable('users', {
  id: text('id').primaryKey(),
  /** A guest has none to write to here, and a word in its place that is nobody's address. */
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  /** `author`: a scholar who acts by a link to one article, never signs in and holds no role. */
  kind: text('kind').$type<'member' | 'author'>().notNull().default('member'),
  passwordHash: text('password_hash'),
  suspendedAt: text('suspended_at'),
  suspendedBy: text('suspended_by'),
  createdAt: text('created_at').notNull(),
})

/** One row a role a person holds now; grants and withdrawals are events. */
export const userRoles = sqliteTable(
  'user_roles',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    role: text('role').notNull(),
    grantedAt: text('granted_at').notNull(),
    grantedBy: text('granted_by'),
  },
  t => [primaryKey({ columns: [t.userId, t.role] })],
)

/** Our own session row, checked on each request: the signed cookie only carries its token. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: text('created_at').notNull(),
    lastSeenAt: text('last_seen_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    freshUntil: text('fresh_until').notNull(),
    endedAt: text('ended_at'),
    endedReason: text('ended_reason'),
    userAgent: text('user_agent'),
  },
  t => [index('sessions_user').on(t.userId)],
)

export const accessTokens = sqliteTable(
  'access_tokens',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    name: text('name').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    scopes: text('scopes', { mode: 'json' }).$type<string[]>().notNull(),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    lastUsedAt: text('last_used_at'),
    revokedAt: text('revoked_at'),
  },
  t => [index('access_tokens_user').on(t.userId)],
)

/** A single-use link: an invitation, the first admin's link, or a password reset. Only the hash is kept. */
export const invitations = sqliteTable('invitations', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  email: text('email'),
  roles: text('roles', { mode: 'json' }).$type<string[]>().notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  createdBy: text('created_by'),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
  usedBy: text('used_by'),
  revokedAt: text('revoked_at'),
})

/** Failures per account and per address; kept in the database so that a restart does not reset them. */
export const throttles = sqliteTable('throttles', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  lastAt: text('last_at').notNull(),
  blockedUntil: text('blocked_until'),
})

export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    status: integer('status').notNull(),
    headers: text('headers', { mode: 'json' }).$type<Record<string, string>>().notNull(),
    body: text('body').notNull(),
    createdAt: text('created_at').notNull(),
  },
  t => [primaryKey({ columns: [t.userId, t.key] })],
)

/** Settings of the newsletter, each a JSON document under a fixed key. */
export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  value: text('value', { mode: 'json' }).notNull(),
  updatedAt: text('updated_at').notNull(),
  updatedBy: text('updated_by'),
})
