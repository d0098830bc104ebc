import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articles } from './articles'
import { users } from './people'

export const editions = sqliteTable('editions', {
  id: text('id').primaryKey(),
  number: integer('number').notNull().unique(),
  state: text('state').notNull(),
  revision: integer('revision').notNull(),
  titlePassageId: text('title_passage_id').notNull(),
  teaserPassageId: text('teaser_passage_id').notNull(),
  seriesName: text('series_name'),
  seriesNumber: integer('series_number'),
  publishOn: text('publish_on').notNull(),
  createdBy: text('created_by')
    .notNull()
    .references(() => users.id),
  createdAt: text('created_at').notNull(),
  updatedBy: text('updated_by')
    .notNull()
    .references(() => users.id),
  updatedAt: text('updated_at').notNull(),
  publishedAt: text('published_at'),
  publishedBy: text('published_by').references(() => users.id),
})

export const editionSections = sqliteTable(
  'edition_sections',
  {
    id: text('id').primaryKey(),
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    position: integer('position').notNull(),
    kind: text('kind').notNull(),
    heading: text('heading'),
    passageId: text('passage_id').notNull(),
    boilerplateId: text('boilerplate_id'),
    boilerplateVersion: integer('boilerplate_version'),
    removedAt: text('removed_at'),
  },
  t => [index('edition_sections_edition').on(t.editionId)],
)

export const editionItems = sqliteTable(
  'edition_items',
  {
    id: text('id').primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => editionSections.id),
    position: integer('position').notNull(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    passageId: text('passage_id').notNull(),
    removedAt: text('removed_at'),
  },
  t => [index('edition_items_section').on(t.sectionId), index('edition_items_article').on(t.articleId)],
)

export const editionQuestions = sqliteTable(
  'edition_questions',
  {
    id: text('id').primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => editionSections.id),
    position: integer('position').notNull(),
    question: text('question').notNull(),
    passageId: text('passage_id').notNull(),
    printQuestion: integer('print_question', { mode: 'boolean' }).notNull(),
    /** The editor says that the scholars it cites do not agree with each other. */
    disagree: integer('disagree', { mode: 'boolean' }).notNull().default(false),
    removedAt: text('removed_at'),
  },
  t => [index('edition_questions_section').on(t.sectionId)],
)

export const boilerplates = sqliteTable('boilerplates', {
  id: text('id').primaryKey(),
  name: text('name').notNull().unique(),
  kind: text('kind').notNull(),
  createdAt: text('created_at').notNull(),
})

/** Append-only versions of a standing text; may hold {{number}}, {{ordinal}} and {{date}}. */
export const boilerplateVersions = sqliteTable(
  'boilerplate_versions',
  {
    boilerplateId: text('boilerplate_id')
      .notNull()
      .references(() => boilerplates.id),
    version: integer('version').notNull(),
    text: text('text').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
  },
  t => [primaryKey({ columns: [t.boilerplateId, t.version] })],
)

/** Append-only: what was published, in each format, byte for byte. */
export const publishedFiles = sqliteTable(
  'published_files',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    format: text('format').notNull(),
    contentType: text('content_type').notNull(),
    fileName: text('file_name').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    sha256: text('sha256').notNull(),
  },
  t => [primaryKey({ columns: [t.editionId, t.format] })],
)

export const manifests = sqliteTable('manifests', {
  editionId: text('edition_id')
    .primaryKey()
    .references(() => editions.id),
  /** Canonical JSON; `rootHash` is its SHA-256. */
  manifest: text('manifest').notNull(),
  rootHash: text('root_hash').notNull(),
  publishedAt: text('published_at').notNull(),
})

export const corrections = sqliteTable(
  'corrections',
  {
    id: text('id').primaryKey(),
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
    before: text('before'),
    after: text('after'),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    at: text('at').notNull(),
  },
  t => [index('corrections_edition').on(t.editionId)],
)

/** Append-only: when an edition is to be published, on whose word, and the content that word was given for. */
export const editionSchedules = sqliteTable(
  'edition_schedules',
  {
    id: text('id').primaryKey(),
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    /** The moment, in UTC. */
    dueAt: text('due_at').notNull(),
    /** The same moment as the editor set it: a wall clock's reading and the IANA name of its zone. */
    localTime: text('local_time').notNull(),
    zone: text('zone').notNull(),
    contentHash: text('content_hash').notNull(),
    jobId: text('job_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    at: text('at').notNull(),
  },
  t => [index('edition_schedules_edition').on(t.editionId)],
)

/** Append-only: how a schedule ended. One that has no end still waits. */
export const scheduleEnds = sqliteTable('schedule_ends', {
  scheduleId: text('schedule_id')
    .primaryKey()
    .references(() => editionSchedules.id),
  outcome: text('outcome').notNull(),
  /** Why it was refused: a reason code, and the gates that stood open. */
  code: text('code'),
  unmet: text('unmet', { mode: 'json' }).$type<string[]>().notNull(),
  /** Who ended it; null where the program did. */
  userId: text('user_id').references(() => users.id),
  at: text('at').notNull(),
})
