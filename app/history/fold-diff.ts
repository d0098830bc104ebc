import type { ComparedOp } from '@/domain/diff/compare-texts'

/** A diff as it is shown: its operations, and stretches of unchanged text that are folded away. */
export type ShownOp = ComparedOp | { op: 'folded'; text: string; moved?: undefined }

/** Texts shorter than this are shown whole: folding would save nothing. */
const worthFolding = 400

/**
 * Folds away what stands unchanged, except for some `context` UTF-16 units on each side of a change, widened to whole
 * words. The texts of the answer join to the same texts as those of `ops`.
 */
export function foldDiff(ops: readonly ComparedOp[], context = 120): ShownOp[] {
  const total = ops.reduce((sum, { text }) => sum + text.length, 0)
  if (total < worthFolding || ops.every(({ op }) => op === 'equal')) return [...ops]
  return ops.flatMap((part, at) => {
    if (part.op !== 'equal') return [part]
    const head = at === 0 ? 0 : wordEnd(part.text, context)
    const tail = at === ops.length - 1 ? part.text.length : wordStart(part.text, part.text.length - context)
    if (tail - head < context) return [part]
    const stretches: ShownOp[] = [
      { op: 'equal', text: part.text.slice(0, head) },
      { op: 'folded', text: part.text.slice(head, tail) },
      { op: 'equal', text: part.text.slice(tail) },
    ]
    return stretches.filter(({ text }) => text !== '')
  })
}

/** The two texts of a diff for two columns: what was there, and what is there now. */
export function sidesOf<T extends { op: string }>(ops: readonly T[]): { before: T[]; after: T[] } {
  return {
    before: ops.filter(({ op }) => op !== 'insert'),
    after: ops.filter(({ op }) => op !== 'delete'),
  }
}

/** The end of the word that `from` lies in; Chinese has none, and ends where it is asked. */
function wordEnd(text: string, from: number): number {
  const gap = /\s/.exec(text.slice(from, from + 40))
  return Math.min(text.length, whole(text, gap ? from + gap.index : from))
}

function wordStart(text: string, from: number): number {
  if (from <= 0) return 0
  const gap = /\s(?=\S*$)/.exec(text.slice(Math.max(0, from - 40), from))
  return whole(text, gap ? Math.max(0, from - 40) + gap.index + 1 : from)
}

/** Not between the two halves of a character. */
function whole(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1)) ? at - 1 : at
}
