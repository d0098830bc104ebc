import type { Queries } from '../db/client'
import { type AnchoredRange, rangesOn, setRange } from '../db/thread-ranges'
import { type AnchorState, type MappedRange, rangeAfterCut, rangeAfterJoin } from '../domain/diff/anchor'
import type { DiffOp } from '../domain/diff/text-diff'
import { carryAnchor, worse } from '../domain/thread'

/**
 * Carries every thread on a passage through the diff of its newest revision, also one that only goes on there. Resolved
 * ones too: they can be reopened.
 * Call it once for each revision, with the stored diff, in the transaction that writes it.
 */
export function mapThreadsThroughRevision(tx: Queries, passageId: string, ops: readonly DiffOp[]): void {
  for (const range of rangesOn(tx, { passageId })) setRange(tx, range, carryAnchor(anchorOf(range), ops))
}

/** The same for a source sentence that kept its id while a re-import changed its text. */
export function mapThreadsThroughSentence(tx: Queries, sentenceId: string, ops: readonly DiffOp[]): void {
  for (const range of rangesOn(tx, { sentenceId })) setRange(tx, range, carryAnchor(anchorOf(range), ops))
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
  for (const range of rangesOn(tx, { passageId: fromPassageId })) {
    const moved = { ...rangeAfterJoin(anchorOf(range), prefixLength), state: stateOf(range) }
    setRange(tx, range, moved, { passageId: toPassageId })
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
  for (const range of rangesOn(tx, { passageId })) {
    const { part, anchor } = afterCut(range, cutAt, dropped)
    setRange(tx, range, anchor, part === 'second' ? { passageId: newPassageId } : {})
  }
}

/** The same for a source sentence that is divided at `cutAt`, an offset in its text. */
export function moveSentenceThreadsOnCut(
  tx: Queries,
  sentenceId: string,
  newSentenceId: string,
  cutAt: number,
): void {
  for (const range of rangesOn(tx, { sentenceId })) {
    const { part, anchor } = afterCut(range, cutAt, 0)
    setRange(tx, range, anchor, part === 'second' ? { sentenceId: newSentenceId } : {})
  }
}

function afterCut(
  range: AnchoredRange,
  cutAt: number,
  dropped: number,
): { part: string; anchor: MappedRange } {
  const { part, start, end, state } = rangeAfterCut(anchorOf(range), cutAt)
  const lost = part === 'second' ? dropped : 0
  const anchor = { start: Math.max(0, start - lost), end: Math.max(0, end - lost) }
  return {
    part,
    anchor: { ...anchor, state: worse(stateOf(range), worse(state, clipped(start, end, lost))) },
  }
}

/** What becomes of a range when the first `lost` units of its text go. */
function clipped(start: number, end: number, lost: number): AnchorState {
  if (start >= lost || start === end) return 'attached'
  return end > lost ? 'moved' : 'detached'
}

function anchorOf(range: AnchoredRange): MappedRange {
  return { start: range.start, end: range.end, state: stateOf(range) }
}

function stateOf(range: AnchoredRange): AnchorState {
  return range.anchorState as AnchorState
}
