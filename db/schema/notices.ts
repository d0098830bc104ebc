import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { articles } from './articles'
import { editions } from './editions'
import { jobs } from './jobs'
import { users } from './people'

/** How far the history has been gone through for what there is to tell. One row, moved on with the notices it gave. */
export const noticeCursor = sqliteTable('notice_cursor', {
  id: integer('id').primaryKey(),
  seq: integer('seq').notNull(),
})

/** What one person is told. Holds no text of an article: titles and names are read when it is shown. */
export const notices = sqliteTable(
  'notices',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    /** Names what is told, for good: a person is told once of one key, however often it is derived. */
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    actorId: text('actor_id').references(() => users.id),
    articleId: text('article_id').references(() => articles.id),
    editionId: text('edition_id').references(() => editions.id),
    facts: text('facts', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    at: text('at').notNull(),
    readAt: text('read_at'),
  },
  t => [
    uniqueIndex('notices_once').on(t.userId, t.key),
    index('notices_unread').on(t.userId, t.readAt),
    index('notices_key').on(t.key),
  ],
)

/** How one person wants to be told; who has no row gets the usual. */
export const noticeSettings = sqliteTable('notice_settings', {
  userId: text('user_id')
    .primaryKey()
    .references(() => users.id),
  revision: integer('revision').notNull(),
  choices: text('choices', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  language: text('language').notNull(),
  timeZone: text('time_zone').notNull(),
  quietFrom: text('quiet_from'),
  quietTo: text('quiet_to'),
  digestAt: text('digest_at').notNull(),
  updatedAt: text('updated_at').notNull(),
})

/** A group that is told: a chat's robot or another program. Its address is a secret like its key, and sealed like it. */
export const robots = sqliteTable('robots', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  name: text('name').notNull(),
  /** The host of the address, which may be shown. */
  host: text('host').notNull(),
  sealedAddress: text('sealed_address').notNull(),
  sealedSecret: text('sealed_secret'),
  own: integer('own', { mode: 'boolean' }).notNull(),
  kinds: text('kinds', { mode: 'json' }).$type<string[]>().notNull(),
  language: text('language').notNull(),
  revision: integer('revision').notNull(),
  createdBy: text('created_by')
    .notNull()
    .references(() => users.id),
  createdAt: text('created_at').notNull(),
  removedAt: text('removed_at'),
})

/**
 * What goes out: one mail to a person, or one message to a group. Worked by a job; kept, so that an admin sees what became
 * of it. `handedAt` is when it was last given to the other side.
 */
export const deliveries = sqliteTable(
  'deliveries',
  {
    id: text('id').primaryKey(),
    channel: text('channel').notNull(),
    /** `at_once` and `daily` gather for one person until they go; `group` is one occasion. */
    mode: text('mode').notNull(),
    userId: text('user_id').references(() => users.id),
    robotId: text('robot_id').references(() => robots.id),
    /** Of a message to a group: the robot and what it is told, so that it is queued once. */
    key: text('key').unique(),
    /** Of a message to a group: what there is to tell. Of a mail it stands in its notices. */
    told: text('told', { mode: 'json' }).$type<Record<string, unknown>>(),
    state: text('state').notNull(),
    dueAt: text('due_at').notNull(),
    jobId: text('job_id').references(() => jobs.id),
    tries: integer('tries').notNull(),
    lastError: text('last_error'),
    createdAt: text('created_at').notNull(),
    handedAt: text('handed_at'),
    endedAt: text('ended_at'),
  },
  t => [
    index('deliveries_gathering').on(t.userId, t.state, t.mode),
    index('deliveries_robot').on(t.robotId, t.handedAt),
    index('deliveries_state').on(t.state, t.createdAt),
  ],
)

/** Which notices a mail holds. By its key no notice goes out twice by one channel. */
export const deliveryNotices = sqliteTable(
  'delivery_notices',
  {
    noticeId: text('notice_id')
      .notNull()
      .references(() => notices.id),
    channel: text('channel').notNull(),
    deliveryId: text('delivery_id')
      .notNull()
      .references(() => deliveries.id),
  },
  t => [
    primaryKey({ columns: [t.noticeId, t.channel] }),
    index('delivery_notices_delivery').on(t.deliveryId),
  ],
)
