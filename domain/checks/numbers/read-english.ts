import { englishApproximationBefore, englishApproximationBehind } from './en-approximation'
import { englishDateAt } from './en-dates'
import { countedNames, maskNothing } from './en-names'
import { englishNumberAt } from './en-number'
import { englishSpecialAt } from './en-special'
import type { Quantity } from './quantity'
import { quantity } from './quantity-at'
import type { ReadOptions } from './read-chinese'

const wordStart = /(?<![a-z\d])(?=[a-z\d'’#½⅓⅔¼¾([])|(?<=[a-z])(?=\d)/g

/**
 * Every quantity in an English text, in order and without overlaps. Offsets are UTF-16, end exclusive. Never a or an, the
 * pronoun I, or the verb may; names that carry a number (World War II, one country, two systems) and light words (one, both,
 * first) are `optional`. Linear in the length of the text. Our own grammar: docs/decisions/0009 says why.
 */
export function readEnglishQuantities(text: string, { publishedOn }: ReadOptions = {}): Quantity[] {
  const lower = text.replace(/[A-Z]+/g, words => words.toLowerCase())
  const { found, masked } = readNames(maskNothing(lower))
  for (let at = nextStart(masked, 0); at < masked.length; ) {
    const read =
      englishDateAt(masked, at, { cased: text, publishedOn }) ??
      special(masked, at, text) ??
      englishNumberAt(masked, at)
    if (read && !overlaps(found, read)) found.push({ ...read, text: text.slice(read.start, read.end) })
    at = nextStart(masked, Math.max(read?.end ?? 0, at + 1))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A share or a multiple with what the words around it say of it. */
function special(text: string, at: number, cased: string): Quantity | undefined {
  const read = englishSpecialAt(text, at, cased)
  if (!read || read.kind === 'sequence' || read.kind === 'ordinal' || read.approximation !== 'exact')
    return read
  const { approximation, length } = englishApproximationBehind(text, read.end)
  if (approximation === 'exact') return { ...read, approximation: englishApproximationBefore(text, at) }
  return { ...read, end: read.end + length, approximation }
}

function nextStart(text: string, from: number): number {
  wordStart.lastIndex = from
  return wordStart.exec(text)?.index ?? text.length
}

function overlaps(found: readonly Quantity[], { start }: Quantity): boolean {
  const last = found.at(-1)
  return last !== undefined && start < last.end && start >= last.start
}

/** The names that carry a number, which are then blanked out. */
function readNames(text: string): { found: Quantity[]; masked: string } {
  const found: Quantity[] = []
  let masked = text
  for (const { pattern, values, kind } of countedNames)
    masked = masked.replace(pattern, (words: string, ...rest: unknown[]) => {
      const at = rest.find(one => typeof one === 'number') ?? 0
      for (const value of values) found.push({ ...quantity(text, at, words), kind, value, optional: true })
      return '\0'.repeat(words.length)
    })
  return { found, masked }
}
