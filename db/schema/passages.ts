import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { RemarkKind } from '../../domain/reading/to-text'
import { articles } from './articles'
import { editions } from './editions'
import { users } from './people'

/** Any piece of English with a history. The current text stands here; every text it ever had is a revision. */
export const passages = sqliteTable(
  'passages',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    articleId: text('article_id').references(() => articles.id),
    editionId: text('edition_id').references(() => editions.id),
    revision: integer('revision').notNull(),
    text: text('text').notNull(),
    origin: text('origin').notNull(),
    updatedBy: text('updated_by').references(() => users.id),
    updatedAt: text('updated_at').notNull(),
    retiredAt: text('retired_at'),
  },
  t => [index('passages_article').on(t.articleId), index('passages_edition').on(t.editionId)],
)

/** Append-only: one saved state of a passage with its diff from the state before. */
export const revisions = sqliteTable(
  'revisions',
  {
    passageId: text('passage_id')
      .notNull()
      .references(() => passages.id),
    number: integer('number').notNull(),
    text: text('text').notNull(),
    diff: text('diff', { mode: 'json' })
      .$type<{ op: 'equal' | 'insert' | 'delete'; text: string }[]>()
      .notNull(),
    origin: text('origin').notNull(),
    authorId: text('author_id')
      .notNull()
      .references(() => users.id),
    /** Who carried it out, where that is not the author: the acceptor of a suggestion. */
    actorId: text('actor_id')
      .notNull()
      .references(() => users.id),
    at: text('at').notNull(),
    status: text('status'),
    omissionReason: text('omission_reason'),
    omissionNote: text('omission_note'),
  },
  t => [primaryKey({ columns: [t.passageId, t.number] }), index('revisions_at').on(t.at)],
)

export const takeaways = sqliteTable(
  'takeaways',
  {
    /** The id of its passage. */
    id: text('id')
      .primaryKey()
      .references(() => passages.id),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    position: integer('position').notNull(),
    removedAt: text('removed_at'),
  },
  t => [index('takeaways_article').on(t.articleId)],
)

/** The link from a claim to a unit that bears it out, with the fingerprint of what the unit said then. */
export const evidence = sqliteTable(
  'evidence',
  {
    passageId: text('passage_id')
      .notNull()
      .references(() => passages.id),
    unitId: text('unit_id').notNull(),
    position: integer('position').notNull(),
    fingerprint: text('fingerprint').notNull(),
    /** Of an answer: the sentence that the unit bears out, as it reads; null for the answer as a whole. */
    sentence: text('sentence'),
    confirmedBy: text('confirmed_by')
      .notNull()
      .references(() => users.id),
    confirmedAt: text('confirmed_at').notNull(),
  },
  t => [primaryKey({ columns: [t.passageId, t.unitId] }), index('evidence_unit').on(t.unitId)],
)

export const threads = sqliteTable(
  'threads',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id').references(() => articles.id),
    editionId: text('edition_id').references(() => editions.id),
    passageId: text('passage_id').references(() => passages.id),
    sentenceId: text('sentence_id'),
    /** The anchor as of now, carried through each stored diff. */
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    anchorState: text('anchor_state').notNull(),
    /** The anchor as it was made. */
    madeStart: integer('made_start').notNull(),
    madeEnd: integer('made_end').notNull(),
    madeRevision: integer('made_revision').notNull(),
    quote: text('quote').notNull(),
    status: text('status').notNull(),
    blocking: integer('blocking', { mode: 'boolean' }).notNull(),
    openedBy: text('opened_by')
      .notNull()
      .references(() => users.id),
    openedAt: text('opened_at').notNull(),
    resolvedBy: text('resolved_by').references(() => users.id),
    resolvedAt: text('resolved_at'),
  },
  t => [
    index('threads_article').on(t.articleId),
    index('threads_edition').on(t.editionId),
    index('threads_passage').on(t.passageId),
  ],
)

/**
 * Where a thread that spans several texts goes on: its ranges behind the first, which stands in the thread's own row.
 * Each is carried as that one is.
 */
export const threadRanges = sqliteTable(
  'thread_ranges',
  {
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
    /** From 1, in the order in which they are read. */
    position: integer('position').notNull(),
    passageId: text('passage_id').references(() => passages.id),
    sentenceId: text('sentence_id'),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    anchorState: text('anchor_state').notNull(),
    /** The passage it was made on; null on a sentence. */
    madeOn: text('made_on').references(() => passages.id),
    madeStart: integer('made_start').notNull(),
    madeEnd: integer('made_end').notNull(),
    madeRevision: integer('made_revision').notNull(),
    quote: text('quote').notNull(),
  },
  t => [
    primaryKey({ columns: [t.threadId, t.position] }),
    index('thread_ranges_passage').on(t.passageId),
    index('thread_ranges_sentence').on(t.sentenceId),
  ],
)

export const comments = sqliteTable(
  'comments',
  {
    id: text('id').primaryKey(),
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
    authorId: text('author_id')
      .notNull()
      .references(() => users.id),
    body: text('body').notNull(),
    at: text('at').notNull(),
    /** Who said it, when, and as what, where it came in with a file: the file's own word, and nobody's proof. */
    importedAuthor: text('imported_author'),
    importedAt: text('imported_at'),
    importedKind: text('imported_kind').$type<RemarkKind>(),
  },
  t => [index('comments_thread').on(t.threadId)],
)

export const suggestions = sqliteTable('suggestions', {
  threadId: text('thread_id')
    .primaryKey()
    .references(() => threads.id),
  text: text('text').notNull(),
  baseRevision: integer('base_revision').notNull(),
  status: text('status').notNull(),
  decidedBy: text('decided_by').references(() => users.id),
  decidedAt: text('decided_at'),
  resultRevision: integer('result_revision'),
})

/** Append-only: who signed what, in which role, with which words, over exactly which bytes. */
export const signoffs = sqliteTable(
  'signoffs',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id').references(() => articles.id),
    editionId: text('edition_id').references(() => editions.id),
    stage: text('stage').notNull(),
    role: text('role').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    decision: text('decision').notNull(),
    meaning: text('meaning').notNull(),
    contentHash: text('content_hash').notNull(),
    /** Of what was signed beside the passages; null in sign-offs from before it was kept. */
    frameHash: text('frame_hash'),
    note: text('note'),
    at: text('at').notNull(),
    eventSeq: integer('event_seq').notNull(),
  },
  t => [index('signoffs_article').on(t.articleId), index('signoffs_edition').on(t.editionId)],
)

/** The hash of each passage as the signer saw it; `own` marks those the signature does not cover. */
export const signoffPassages = sqliteTable(
  'signoff_passages',
  {
    signoffId: text('signoff_id')
      .notNull()
      .references(() => signoffs.id),
    passageId: text('passage_id').notNull(),
    position: integer('position').notNull(),
    revision: integer('revision').notNull(),
    hash: text('hash').notNull(),
    textHash: text('text_hash').notNull(),
    sourceHash: text('source_hash').notNull(),
    own: integer('own', { mode: 'boolean' }).notNull(),
  },
  t => [primaryKey({ columns: [t.signoffId, t.passageId] })],
)

/** Append-only: an editor went past a gate, for a reason, over one exact state of it (`binding`). */
export const overrides = sqliteTable(
  'overrides',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id').references(() => articles.id),
    editionId: text('edition_id').references(() => editions.id),
    move: text('move').notNull(),
    code: text('code').notNull(),
    reason: text('reason').notNull(),
    binding: text('binding').notNull(),
    /** Passages that went on unreviewed because of it. */
    passageIds: text('passage_ids', { mode: 'json' }).$type<string[]>().notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    at: text('at').notNull(),
  },
  t => [index('overrides_article').on(t.articleId), index('overrides_edition').on(t.editionId)],
)
