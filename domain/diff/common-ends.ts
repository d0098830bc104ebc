import type { CutRule } from './tokens'

/** Lengths in UTF-16 units of what two texts share at their beginning and at their end; the two never overlap. */
export type CommonEnds = { prefix: number; suffix: number }

/**
 * Finds what two texts share at both ends, shortened to where the rule lets both of them be cut. Most saves change one
 * place in a text: only what lies between has to be made into tokens and compared.
 */
export function commonEnds(before: string, after: string, mayCut: CutRule): CommonEnds {
  const shorter = Math.min(before.length, after.length)
  let prefix = 0
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++
  while (!cutsBoth(before, prefix, after, prefix, mayCut)) prefix--

  let suffix = 0
  while (suffix < shorter - prefix && sameFromEnd(before, after, suffix + 1)) suffix++
  while (!cutsBoth(before, before.length - suffix, after, after.length - suffix, mayCut)) suffix--
  return { prefix, suffix }
}

function sameFromEnd(before: string, after: string, distance: number): boolean {
  return before.charCodeAt(before.length - distance) === after.charCodeAt(after.length - distance)
}

function cutsBoth(a: string, atA: number, b: string, atB: number, mayCut: CutRule): boolean {
  return isCut(a, atA, mayCut) && isCut(b, atB, mayCut)
}

function isCut(text: string, offset: number, mayCut: CutRule): boolean {
  return offset === 0 || offset === text.length || mayCut(text, offset)
}
