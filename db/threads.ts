import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import type { MappedRange } from '../domain/diff/anchor'
import type { SuggestionStatus, ThreadStatus } from '../domain/thread'
import type { Queries } from './client'
import { prepared } from './prepared'
import { comments, suggestions, threadRanges, threads } from './schema'

export type ThreadRow = typeof threads.$inferSelect
export type CommentRow = typeof comments.$inferSelect
export type SuggestionRow = typeof suggestions.$inferSelect

/** What a thread hangs on, or one of its ranges. */
export type AnchoredTo = { passageId: string } | { sentenceId: string }
/** The article or the edition a thread belongs to. */
export type Discussed = { articleId: string } | { editionId: string }

export function insertThread(tx: Queries, row: ThreadRow): void {
  tx.insert(threads).values(row).run()
}

export function insertComment(tx: Queries, row: typeof comments.$inferInsert): void {
  tx.insert(comments).values(row).run()
}

export function insertSuggestion(tx: Queries, row: typeof suggestions.$inferInsert): void {
  tx.insert(suggestions).values(row).run()
}

export function findThread(tx: Queries, id: string): ThreadRow | undefined {
  return tx.select().from(threads).where(eq(threads.id, id)).get()
}

export function findSuggestion(tx: Queries, threadId: string): SuggestionRow | undefined {
  return tx.select().from(suggestions).where(eq(suggestions.threadId, threadId)).get()
}

export type ThreadFilter = Discussed & { status?: ThreadStatus; passageId?: string }

/** Threads in the order in which they were opened, from behind the given one. */
export function listThreads(
  tx: Queries,
  of: ThreadFilter,
  page: { after?: string; limit?: number } = {},
): ThreadRow[] {
  const { after, limit = -1 } = page
  return tx
    .select()
    .from(threads)
    .where(
      and(
        belongsTo(of),
        of.status ? eq(threads.status, of.status) : undefined,
        of.passageId ? standsOn(of.passageId) : undefined,
        after ? sql`rowid > (select rowid from threads where id = ${after})` : undefined,
      ),
    )
    .orderBy(written)
    .limit(limit)
    .all()
}

/** Every thread, open or resolved, that begins on a passage or a sentence. */
export function threadsOn(tx: Queries, on: AnchoredTo): ThreadRow[] {
  const column = 'passageId' in on ? 'passageId' : 'sentenceId'
  return prepared(tx, `threadsOn ${column}`, t =>
    t
      .select()
      .from(threads)
      .where(eq(threads[column], sql.placeholder('id')))
      .prepare(),
  ).all({ id: 'passageId' in on ? on.passageId : on.sentenceId })
}

export function setAnchor(
  tx: Queries,
  threadId: string,
  to: MappedRange,
  on: Partial<AnchoredTo> = {},
): void {
  tx.update(threads)
    .set({ start: to.start, end: to.end, anchorState: to.state, ...on })
    .where(eq(threads.id, threadId))
    .run()
}

/** Puts a thread on other words, as if it had been made there. */
export function putAnchor(
  tx: Queries,
  threadId: string,
  row: Pick<
    ThreadRow,
    | 'passageId'
    | 'sentenceId'
    | 'start'
    | 'end'
    | 'anchorState'
    | 'madeStart'
    | 'madeEnd'
    | 'madeRevision'
    | 'quote'
  >,
): void {
  tx.update(threads).set(row).where(eq(threads.id, threadId)).run()
}

export function setThreadResolved(
  tx: Queries,
  id: string,
  resolved: { by: string; at: string } | null,
): void {
  tx.update(threads)
    .set({
      status: resolved ? 'resolved' : 'open',
      resolvedBy: resolved?.by ?? null,
      resolvedAt: resolved?.at ?? null,
    })
    .where(eq(threads.id, id))
    .run()
}

type SuggestionDecision = { status: SuggestionStatus; by: string; at: string; resultRevision?: number }

export function decideSuggestion(tx: Queries, threadId: string, decision: SuggestionDecision): void {
  tx.update(suggestions)
    .set({
      status: decision.status,
      decidedBy: decision.by,
      decidedAt: decision.at,
      resultRevision: decision.resultRevision ?? null,
    })
    .where(eq(suggestions.threadId, threadId))
    .run()
}

/** The comments of these threads, the first one of each included, in the order in which they were written. */
export function commentsOf(tx: Queries, threadIds: readonly string[]): Map<string, CommentRow[]> {
  const found = new Map<string, CommentRow[]>(threadIds.map(id => [id, []]))
  for (const ids of chunks(threadIds))
    for (const row of tx
      .select()
      .from(comments)
      .where(inArray(comments.threadId, ids))
      .orderBy(written)
      .all())
      found.get(row.threadId)?.push(row)
  return found
}

export function suggestionsOf(tx: Queries, threadIds: readonly string[]): Map<string, SuggestionRow> {
  const found = new Map<string, SuggestionRow>()
  for (const ids of chunks(threadIds))
    for (const row of tx.select().from(suggestions).where(inArray(suggestions.threadId, ids)).all())
      found.set(row.threadId, row)
  return found
}

/** Begins on a passage, or goes on there. */
function standsOn(passageId: string) {
  const goesOn = sql`${threads.id} in (select ${threadRanges.threadId} from ${threadRanges} where ${threadRanges.passageId} = ${passageId})`
  return or(eq(threads.passageId, passageId), goesOn)
}

function belongsTo(of: Discussed) {
  return 'articleId' in of ? eq(threads.articleId, of.articleId) : eq(threads.editionId, of.editionId)
}

/** Rows are never deleted here, so their numbers are the order in which they were written, within one millisecond too. */
const written = asc(sql`rowid`)

/** SQLite takes a limited number of parameters in one statement. */
function chunks(ids: readonly string[]): string[][] {
  const all: string[][] = []
  for (let start = 0; start < ids.length; start += 500) all.push(ids.slice(start, start + 500))
  return all
}
