import { isIn, literals } from './literals'

/** A word of a text with where it stands; a compound with hyphens is one word. */
export type Token = { start: number; text: string }

/** The words of an English text, addresses and names of files left out. */
export function tokensOf(text: string): Token[] {
  const literal = literals(text)
  return [...text.matchAll(WORD)]
    .map(match => ({ start: match.index, text: match[0] }))
    .filter(token => literal.length === 0 || !isIn(literal, token.start))
}

/** A word as it is looked up: small letters, plain hyphens. */
export function folded(word: string): string {
  return word.replace(/[\u2010\u2011]/gu, '-').toLowerCase()
}

/** A word in the case of another: all capitals, a capital first, or as it is. */
export function inCaseOf(model: string, word: string): string {
  if (/^\p{Lu}{2,}$/u.test(model)) return word.toUpperCase()
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/**
 * Whether a word is part of a name and keeps its spelling: it has a capital and stands beside another word that has one,
 * "Labour Party", "Ministry of Defence", "Centre for European Reform".
 */
export function isInName(text: string, { start, text: word }: Token): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(start + word.length, start + word.length + 40)
  return NAME_BEFORE.test(before) || NAME_AFTER.test(after)
}

const WORD = /\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu
const NAME_BEFORE = /\p{Lu}[\p{L}’'-]+ (?:of |for |on |and |of the )?$/u
const NAME_AFTER = /^ (?:of |for |on |and |of the )?\p{Lu}/u
