import type { Problem } from './problem'

/** What a 412 tells: the text both started from, the one that was saved meanwhile, and both brought together. */
export type Stale = {
  base: string
  theirs: { text: string; revision: number; author: string; authorId: string; at: string }
  merged: string
  conflict: boolean
}

/** Reads what a 412 tells. */
export function staleIn(problem: Problem): Stale {
  const author = problem.author as { id?: string; name?: string } | null | undefined
  return {
    base: String(problem.base ?? ''),
    theirs: {
      text: String(problem.text ?? ''),
      revision: Number(problem.revision ?? 0),
      author: author?.name ?? '',
      authorId: author?.id ?? '',
      at: String(problem.at ?? ''),
    },
    merged: String(problem.merged ?? ''),
    conflict: problem.conflict === true,
  }
}

/** Whether a text is an earlier one in which somebody went on typing in one place: nothing of the earlier is missing in it. */
export function hasGrownFrom(earlier: string, text: string): boolean {
  let before = 0
  while (before < earlier.length && earlier[before] === text[before]) before += 1
  let behind = 0
  while (behind < earlier.length - before && earlier.at(-1 - behind) === text.at(-1 - behind)) behind += 1
  return before + behind === earlier.length && text.length >= earlier.length
}

/**
 * How a text that two have saved is settled so that the history holds both: mine first, with what else of mine waits,
 * then what was decided, where that is another.
 */
export function bothSaved<Change extends { text?: string }>(
  mine: string,
  decided: string,
  pending: Change | null,
): Change[] {
  const first = { ...pending, text: mine } as Change
  if (decided === mine) return [first]
  const last = { ...pending, text: decided } as Change
  return mine.trim() === '' ? [last] : [{ text: mine } as Change, last]
}
