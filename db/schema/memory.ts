import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { articles } from './articles'
import { passages } from './passages'
import { users } from './people'

/** A file that was taken into the memory, with what was taken and what was left, and why. */
export const memoryImports = sqliteTable('memory_imports', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  importedBy: text('imported_by').references(() => users.id),
  at: text('at').notNull(),
  /** null while it is under way, and for ever where it was cut short. */
  finishedAt: text('finished_at'),
  report: text('report', { mode: 'json' }).$type<Record<string, number>>().notNull(),
})

/**
 * What was translated before: one Chinese sentence, unit or paragraph with its English. `folded` is what is compared;
 * `before` and `after` are the folded texts around it, empty at an end of the text, null where nobody knows. It is found
 * by `memory_postings` and, its English, by an FTS5 table with the same row ids.
 */
export const memoryEntries = sqliteTable(
  'memory_entries',
  {
    id: integer('id').primaryKey(),
    source: text('source').notNull(),
    target: text('target').notNull(),
    folded: text('folded').notNull(),
    before: text('before'),
    after: text('after'),
    origin: text('origin').notNull(),
    /** `unit` or `paragraph`. */
    kind: text('kind').notNull().default('unit'),
    articleId: text('article_id').references(() => articles.id),
    /** The unit it came from, the first of a paragraph's; signing its new English takes the place of the old entry. */
    unitId: text('unit_id'),
    importId: text('import_id').references(() => memoryImports.id),
    signedBy: text('signed_by').references(() => users.id),
    at: text('at').notNull(),
    /** What its file said beside the two texts, given back when it is exported: JSON of `CarriedUnit`. */
    carried: text('carried'),
  },
  t => [
    index('memory_folded').on(t.folded),
    index('memory_import').on(t.importId),
    uniqueIndex('memory_of_unit').on(t.unitId, t.kind),
  ],
)

/**
 * The index of the Chinese: under each gram, by bands of length, the ids of the entries that have it, packed
 * (domain/memory/packed-ids.ts). `first` is the id that a row counts from. WITHOUT ROWID.
 */
export const memoryPostings = sqliteTable(
  'memory_postings',
  {
    gram: integer('gram').notNull(),
    band: integer('band').notNull(),
    first: integer('first').notNull(),
    ids: blob('ids', { mode: 'buffer' }).notNull(),
  },
  t => [primaryKey({ columns: [t.gram, t.band, t.first] })],
)

/**
 * Append-only: a revision that took its English from the memory, with how like the entry's Chinese was to the unit's. It
 * tells a reviewer that a match of less than 100 was confirmed as it was.
 */
export const memoryUses = sqliteTable(
  'memory_uses',
  {
    passageId: text('passage_id')
      .notNull()
      .references(() => passages.id),
    revision: integer('revision').notNull(),
    score: integer('score').notNull(),
    /** The entry's Chinese as it was then. */
    source: text('source').notNull(),
  },
  t => [primaryKey({ columns: [t.passageId, t.revision] })],
)
