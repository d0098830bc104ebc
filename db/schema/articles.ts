import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { SourceReading } from '../../domain/reading/source-reading'
import { users } from './people'
import { registerEntries } from './register'

export const articles = sqliteTable(
  'articles',
  {
    id: text('id').primaryKey(),
    state: text('state').notNull(),
    form: text('form').notNull(),
    sourceLanguage: text('source_language').notNull(),
    titleZh: text('title_zh'),
    titlePassageId: text('title_passage_id').notNull(),
    whyPassageId: text('why_passage_id').notNull(),
    publication: text('publication'),
    publishedOn: text('published_on'),
    url: text('url'),
    rights: text('rights').notNull(),
    topics: text('topics', { mode: 'json' }).$type<string[]>().notNull(),
    reason: text('reason'),
    confidential: integer('confidential', { mode: 'boolean' }).notNull(),
    assigneeId: text('assignee_id').references(() => users.id),
    dueOn: text('due_on'),
    sourceVersionId: text('source_version_id').notNull(),
    proposedBy: text('proposed_by')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  t => [index('articles_state').on(t.state), index('articles_assignee').on(t.assigneeId)],
)

export const articleAuthors = sqliteTable(
  'article_authors',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    position: integer('position').notNull(),
    zh: text('zh'),
    en: text('en'),
    affiliation: text('affiliation'),
    /** Who of the register this is, where somebody said so. */
    registerId: text('register_id').references(() => registerEntries.id),
  },
  t => [primaryKey({ columns: [t.articleId, t.position] })],
)

/** The text as imported once, never changed; `original` holds the uploaded bytes where there was a file. */
export const sourceVersions = sqliteTable(
  'source_versions',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    version: integer('version').notNull(),
    text: text('text').notNull(),
    sha256: text('sha256').notNull(),
    original: blob('original', { mode: 'buffer' }),
    fileName: text('file_name'),
    encoding: text('encoding').notNull(),
    /** What was read from the file, and what was made of it, where it was no plain text. */
    reading: text('reading', { mode: 'json' }).$type<SourceReading>(),
    /** The sketch of the text by which the same article is known again; null in versions from before there was one. */
    sketch: blob('sketch', { mode: 'buffer' }),
    createdBy: text('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
  },
  t => [uniqueIndex('source_versions_number').on(t.articleId, t.version)],
)

/** Identity of a source sentence: survives a re-import when its text is the same. */
export const sentences = sqliteTable(
  'sentences',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
  },
  t => [index('sentences_article').on(t.articleId)],
)

/** Where a sentence stands in one source version: UTF-16 offsets, end exclusive. */
export const sentencePlaces = sqliteTable(
  'sentence_places',
  {
    sourceVersionId: text('source_version_id')
      .notNull()
      .references(() => sourceVersions.id),
    sentenceId: text('sentence_id')
      .notNull()
      .references(() => sentences.id),
    position: integer('position').notNull(),
    paragraph: integer('paragraph').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
  },
  t => [primaryKey({ columns: [t.sourceVersionId, t.sentenceId] })],
)

export const units = sqliteTable(
  'units',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    position: integer('position').notNull(),
    status: text('status').notNull(),
    omissionReason: text('omission_reason'),
    omissionNote: text('omission_note'),
    passageId: text('passage_id').notNull(),
    retiredAt: text('retired_at'),
    survivorId: text('survivor_id'),
  },
  t => [index('units_article').on(t.articleId, t.position), uniqueIndex('units_passage').on(t.passageId)],
)

/** Every living sentence of the current version is in exactly one unit: the coverage account. */
export const unitSentences = sqliteTable(
  'unit_sentences',
  {
    sentenceId: text('sentence_id')
      .primaryKey()
      .references(() => sentences.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    position: integer('position').notNull(),
  },
  t => [index('unit_sentences_unit').on(t.unitId)],
)
