import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { MappedRange } from '../domain/diff/anchor'
import type { Queries } from './client'
import { prepared } from './prepared'
import { threadRanges } from './schema'
import { type AnchoredTo, setAnchor, threadsOn } from './threads'

export type ThreadRangeRow = typeof threadRanges.$inferSelect

/** One range of a thread, as it stands now. Position 0 is the first one, in the thread's own row. */
export type AnchoredRange = {
  threadId: string
  position: number
  start: number
  end: number
  anchorState: string
}

/** Every range on a passage or a sentence: of the threads that begin there, and of those that go on there. */
export function rangesOn(tx: Queries, on: AnchoredTo): AnchoredRange[] {
  const column = 'passageId' in on ? 'passageId' : 'sentenceId'
  const further = prepared(tx, `rangesOn ${column}`, t =>
    t
      .select()
      .from(threadRanges)
      .where(eq(threadRanges[column], sql.placeholder('id')))
      .prepare(),
  ).all({ id: 'passageId' in on ? on.passageId : on.sentenceId })
  const first = threadsOn(tx, on).map(({ id, start, end, anchorState }) => ({
    threadId: id,
    position: 0,
    start,
    end,
    anchorState,
  }))
  return [...first, ...further]
}

/** Puts one range where it stands now, on another text where one is given. */
export function setRange(
  tx: Queries,
  { threadId, position }: AnchoredRange,
  to: MappedRange,
  on: Partial<AnchoredTo> = {},
): void {
  if (position === 0) {
    setAnchor(tx, threadId, to, on)
    return
  }
  tx.update(threadRanges)
    .set({ start: to.start, end: to.end, anchorState: to.state, ...on })
    .where(and(eq(threadRanges.threadId, threadId), eq(threadRanges.position, position)))
    .run()
}

/** The ranges behind the first, in place of those that were there. Positions are given in their order. */
export function putFurtherRanges(
  tx: Queries,
  threadId: string,
  rows: readonly Omit<ThreadRangeRow, 'threadId' | 'position'>[],
): void {
  tx.delete(threadRanges).where(eq(threadRanges.threadId, threadId)).run()
  for (const [at, row] of rows.entries())
    tx.insert(threadRanges)
      .values({ ...row, threadId, position: at + 1 })
      .run()
}

/** The ranges behind the first of those threads that have any, in order, by the thread's id. */
export function furtherRangesOf(tx: Queries, threadIds: readonly string[]): Map<string, ThreadRangeRow[]> {
  const found = new Map<string, ThreadRangeRow[]>()
  for (let start = 0; start < threadIds.length; start += 500)
    for (const row of tx
      .select()
      .from(threadRanges)
      .where(inArray(threadRanges.threadId, threadIds.slice(start, start + 500)))
      .orderBy(asc(threadRanges.threadId), asc(threadRanges.position))
      .all())
      found.set(row.threadId, [...(found.get(row.threadId) ?? []), row])
  return found
}
