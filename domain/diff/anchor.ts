import type { DiffOp } from './text-diff'

/** A stretch of a text: UTF-16 offsets, end exclusive; `start === end` is a point between two characters. */
export type TextRange = { start: number; end: number }

/**
 * `attached`: all of it survives, in one piece (its offsets may have shifted). `moved`: some of it survives, or text came
 * in between. `detached`: nothing of it survives, blanks aside; the range is then the empty place where it was.
 */
export type AnchorState = 'attached' | 'moved' | 'detached'

export type MappedRange = TextRange & { state: AnchorState }

/** Thrown when a range does not lie within the text that the operations start from. */
export class RangeOutsideTextError extends Error {
  override readonly name = 'RangeOutsideTextError'
}

/**
 * Carries a range of the old text into the new one. Text inserted at its borders stays outside. A point keeps to the
 * character before it, or to the one after it when that is gone, and is detached when both are.
 * Throws `RangeOutsideTextError`.
 */
export function mapRange(range: TextRange, ops: readonly DiffOp[]): MappedRange {
  requireInside(range, ops)
  if (range.start === range.end) return mapPoint(range.start, ops)

  const survivor = survivingText(range, ops)
  const length = range.end - range.start
  const isWhole = survivor.length === length
  if (!isWhole && survivor.trim() === '') return detachedAt(range.start, ops)

  const start = mapOffset(range.start, ops, 'right')
  const end = mapOffset(range.end, ops, 'left')
  return { start, end, state: isWhole && end - start === length ? 'attached' : 'moved' }
}

/**
 * Carries a range through several diffs, oldest first. The worst state on the way is kept: what was once detached stays
 * so, even when the same words come back, because they may be other words.
 */
export function mapRangeThrough(range: TextRange, diffs: Iterable<readonly DiffOp[]>): MappedRange {
  let mapped: MappedRange = { ...range, state: 'attached' }
  for (const ops of diffs) {
    const { state } = mapped
    const next = mapRange(mapped, ops)
    mapped = { ...next, state: SEVERITY[next.state] > SEVERITY[state] ? next.state : state }
  }
  return mapped
}

/**
 * Carries one offset of the old text into the new one. Bias `left` puts it behind the last surviving character before
 * it, `right` in front of the first surviving character after it; where there is none, the border of the text.
 * Throws `RangeOutsideTextError`.
 */
export function mapOffset(offset: number, ops: readonly DiffOp[], bias: 'left' | 'right'): number {
  requireInside({ start: offset, end: offset }, ops)
  let before = 0
  let after = 0
  let left = 0
  for (const { op, text } of ops) {
    if (op === 'equal' && text !== '') {
      if (bias === 'right' && offset < before + text.length) return after + Math.max(0, offset - before)
      if (bias === 'left' && offset > before) left = after + Math.min(offset - before, text.length)
    }
    if (op !== 'insert') before += text.length
    if (op !== 'delete') after += text.length
  }
  return bias === 'left' ? left : after
}

/** Where a range of a text is once `prefixLength` units (another text and the joint) stand in front of it. */
export function rangeAfterJoin(range: TextRange, prefixLength: number): TextRange {
  return { start: range.start + prefixLength, end: range.end + prefixLength }
}

/**
 * Where a range is once its text is cut in two at `cutAt`: in which part, and at which offsets of that part. One that
 * spans the cut goes, clipped, to the part that holds more of it (the first when they hold the same) and is `moved`.
 * A point at the cut keeps to the character before it.
 */
export function rangeAfterCut(
  range: TextRange,
  cutAt: number,
): TextRange & { part: 'first' | 'second'; state: 'attached' | 'moved' } {
  const { start, end } = range
  if (end <= cutAt && cutAt > 0) return { part: 'first', start, end, state: 'attached' }
  if (start >= cutAt) return { part: 'second', start: start - cutAt, end: end - cutAt, state: 'attached' }
  if (cutAt - start >= end - cutAt) return { part: 'first', start, end: cutAt, state: 'moved' }
  return { part: 'second', start: 0, end: end - cutAt, state: 'moved' }
}

const SEVERITY: Record<AnchorState, number> = { attached: 0, moved: 1, detached: 2 }

function mapPoint(point: number, ops: readonly DiffOp[]): MappedRange {
  const keepsLeft = point > 0 && survivingText({ start: point - 1, end: point }, ops) !== ''
  const keepsRight = survivingText({ start: point, end: point + 1 }, ops) !== ''
  if (!keepsLeft && !keepsRight && oldLength(ops) > 0) return detachedAt(point, ops)
  const at = mapOffset(point, ops, keepsLeft || !keepsRight ? 'left' : 'right')
  return { start: at, end: at, state: 'attached' }
}

function detachedAt(offset: number, ops: readonly DiffOp[]): MappedRange {
  const at = mapOffset(offset, ops, 'left')
  return { start: at, end: at, state: 'detached' }
}

function survivingText({ start, end }: TextRange, ops: readonly DiffOp[]): string {
  let before = 0
  let survivor = ''
  for (const { op, text } of ops) {
    if (op === 'insert') continue
    if (op === 'equal') survivor += text.slice(Math.max(0, start - before), Math.max(0, end - before))
    before += text.length
  }
  return survivor
}

function oldLength(ops: readonly DiffOp[]): number {
  return ops.reduce((sum, { op, text }) => (op === 'insert' ? sum : sum + text.length), 0)
}

function requireInside({ start, end }: TextRange, ops: readonly DiffOp[]): void {
  const length = oldLength(ops)
  if (Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length) return
  throw new RangeOutsideTextError(`range ${start}-${end} does not lie within a text of length ${length}`)
}
