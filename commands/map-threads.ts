import type { Queries } from '../db/client'
import { setAnchor, type ThreadRow, threadsOn } from '../db/threads'
import { type AnchorState, type MappedRange, rangeAfterCut, rangeAfterJoin } from '../domain/diff/anchor'
import type { DiffOp } from '../domain/diff/text-diff'
import { carryAnchor, worse } from '../domain/thread'

/**
 * Carries every thread on a passage through the diff of its newest revision. Resolved ones too: they can be reopened.
 * Call it once for each revision, with the stored diff, in the transaction that writes it.
 */
export function mapThreadsThroughRevision(tx: Queries, passageId: string, ops: readonly DiffOp[]): void {
  for (const thread of threadsOn(tx, { passageId }))
    setAnchor(tx, thread.id, carryAnchor(anchorOf(thread), ops))
}

/** The same for a source sentence that kept its id while a re-import changed its text. */
export function mapThreadsThroughSentence(tx: Queries, sentenceId: string, ops: readonly DiffOp[]): void {
  for (const thread of threadsOn(tx, { sentenceId }))
    setAnchor(tx, thread.id, carryAnchor(anchorOf(thread), ops))
}

/**
 * Hands the threads of a passage over to the one that took its text in, where `prefixLength` UTF-16 units (the
 * survivor's own text and the joint) stand in front of that text. Call it after the survivor's revision is written.
 */
export function moveThreadsOnJoin(
  tx: Queries,
  fromPassageId: string,
  toPassageId: string,
  prefixLength: number,
): void {
  for (const thread of threadsOn(tx, { passageId: fromPassageId })) {
    const moved = { ...rangeAfterJoin(anchorOf(thread), prefixLength), state: stateOf(thread) }
    setAnchor(tx, thread.id, moved, { passageId: toPassageId })
  }
}

/**
 * Divides the threads of a passage whose text is cut in two at `cutAt` (UTF-16). `dropped` says how many units behind
 * the cut (blanks) went to neither part. Call it before the first part's revision is written (that would detach the
 * threads of the second part) and after the second passage has its text.
 */
export function moveThreadsOnCut(
  tx: Queries,
  passageId: string,
  newPassageId: string,
  cutAt: number,
  dropped = 0,
): void {
  for (const thread of threadsOn(tx, { passageId })) {
    const { part, anchor } = afterCut(thread, cutAt, dropped)
    setAnchor(tx, thread.id, anchor, part === 'second' ? { passageId: newPassageId } : {})
  }
}

/** The same for a source sentence that is divided at `cutAt`, an offset in its text. */
export function moveSentenceThreadsOnCut(
  tx: Queries,
  sentenceId: string,
  newSentenceId: string,
  cutAt: number,
): void {
  for (const thread of threadsOn(tx, { sentenceId })) {
    const { part, anchor } = afterCut(thread, cutAt, 0)
    setAnchor(tx, thread.id, anchor, part === 'second' ? { sentenceId: newSentenceId } : {})
  }
}

function afterCut(thread: ThreadRow, cutAt: number, dropped: number): { part: string; anchor: MappedRange } {
  const { part, start, end, state } = rangeAfterCut(anchorOf(thread), cutAt)
  const lost = part === 'second' ? dropped : 0
  const anchor = { start: Math.max(0, start - lost), end: Math.max(0, end - lost) }
  return {
    part,
    anchor: { ...anchor, state: worse(stateOf(thread), worse(state, clipped(start, end, lost))) },
  }
}

/** What becomes of a range when the first `lost` units of its text go. */
function clipped(start: number, end: number, lost: number): AnchorState {
  if (start >= lost || start === end) return 'attached'
  return end > lost ? 'moved' : 'detached'
}

function anchorOf(thread: ThreadRow): MappedRange {
  return { start: thread.start, end: thread.end, state: stateOf(thread) }
}

function stateOf(thread: ThreadRow): AnchorState {
  return thread.anchorState as AnchorState
}
