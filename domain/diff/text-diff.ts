import { diffArrays } from 'diff'
import { commonEnds } from './common-ends'
import { tidyOps } from './tidy-ops'
import {
  characterTokens,
  cutRules,
  type Granularity,
  lineTokens,
  type Segment,
  segmentTokens,
  wordTokens,
} from './tokens'

/** One step from a text to the next. The texts of equal + delete join to the old text, equal + insert to the new. */
export type DiffOp = { op: 'equal' | 'insert' | 'delete'; text: string }

export type DiffOptions = {
  granularity: Granularity
  /** For `segmented`; without it that compares characters. */
  segment?: Segment
  /** Milliseconds for the fine comparison of a long text (default 250), and at most as many again for the coarse one. */
  timeoutMs?: number
}

/** Thrown by `applyDiff` and `revertDiff` when the operations were not made for the text: a lost or mixed-up row. */
export class DiffMismatchError extends Error {
  override readonly name = 'DiffMismatchError'
  /** @param offset UTF-16 offset in the given text where it stops agreeing with the operations */
  constructor(readonly offset: number) {
    super(`the diff does not fit the text at offset ${offset}`)
  }
}

/**
 * Compares two texts, white space included. Always exact and always bounded (see `diffTextBounded`): no two neighbouring
 * operations are of one kind, and within a change what was deleted comes first.
 */
export function diffText(before: string, after: string, options: DiffOptions): DiffOp[] {
  return diffTextBounded(before, after, options).ops
}

/**
 * As `diffText`, and says whether it had to be `coarse`: when the texts differ too much to be compared by words or
 * characters in the time given, they are compared by lines, and failing that the whole middle counts as replaced.
 * The comparison between the common ends is Myers, "An O(ND) difference algorithm" (1986), as jsdiff has it.
 */
export function diffTextBounded(
  before: string,
  after: string,
  options: DiffOptions,
): { ops: DiffOp[]; coarse: boolean } {
  if (before === after) return { ops: tidyOps([{ op: 'equal', text: before }], false), coarse: false }

  const { prefix, suffix } = commonEnds(before, after, cutRules[effectiveGranularity(options)])
  const deleted = before.slice(prefix, before.length - suffix)
  const inserted = after.slice(prefix, after.length - suffix)
  // A short comparison is bounded by itself, and must not come out coarse because the machine is busy: comments hang on it.
  const isShort = deleted.length + inserted.length <= ALWAYS_FINE
  const timeout = isShort ? Number.POSITIVE_INFINITY : (options.timeoutMs ?? 250)

  const fine = compareTokens(deleted, inserted, text => tokensOf(text, options), timeout)
  const middle = fine ?? compareTokens(deleted, inserted, lineTokens, timeout) ?? replaced(deleted, inserted)
  const whole: DiffOp[] = [
    { op: 'equal', text: before.slice(0, prefix) },
    ...middle,
    { op: 'equal', text: before.slice(before.length - suffix) },
  ]
  return { ops: tidyOps(whole, options.granularity !== 'characters'), coarse: fine === undefined }
}

/** Gives the new text from the old one. Throws `DiffMismatchError` when the operations do not fit `before`. */
export function applyDiff(before: string, ops: readonly DiffOp[]): string {
  return replay(before, ops, 'delete', 'insert')
}

/** Gives the old text from the new one. Throws `DiffMismatchError` when the operations do not fit `after`. */
export function revertDiff(after: string, ops: readonly DiffOp[]): string {
  return replay(after, ops, 'insert', 'delete')
}

/** UTF-16 units on both sides together that are compared finely however long it takes: some tens of milliseconds. */
const ALWAYS_FINE = 4000

/** Beyond this many token edits the answer is no longer worth reading, and the memory grows with the square of it. */
const MAX_EDITS = 4000

function effectiveGranularity({ granularity, segment }: DiffOptions): Granularity {
  return granularity === 'segmented' && !segment ? 'characters' : granularity
}

function tokensOf(text: string, { granularity, segment }: DiffOptions): string[] {
  if (granularity === 'words') return wordTokens(text)
  return granularity === 'segmented' && segment ? segmentTokens(text, segment) : characterTokens(text)
}

function compareTokens(
  deleted: string,
  inserted: string,
  cut: (text: string) => string[],
  timeout: number,
): DiffOp[] | undefined {
  if (deleted === '' || inserted === '') return replaced(deleted, inserted)
  const changes = diffArrays(cut(deleted), cut(inserted), { timeout, maxEditLength: MAX_EDITS })
  return changes?.map(({ added, removed, value }) => ({
    op: added ? 'insert' : removed ? 'delete' : 'equal',
    text: value.join(''),
  }))
}

function replaced(deleted: string, inserted: string): DiffOp[] {
  return [
    { op: 'delete', text: deleted },
    { op: 'insert', text: inserted },
  ]
}

function replay(text: string, ops: readonly DiffOp[], drop: DiffOp['op'], add: DiffOp['op']): string {
  let offset = 0
  let result = ''
  for (const op of ops) {
    if (op.op !== add) {
      if (!text.startsWith(op.text, offset)) throw new DiffMismatchError(offset)
      offset += op.text.length
    }
    if (op.op !== drop) result += op.text
  }
  if (offset !== text.length) throw new DiffMismatchError(offset)
  return result
}
