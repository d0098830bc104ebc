import { isBlank, isSpace } from '../languages/invisible'
import { pairEnclosures } from './enclosures'
import { splitLine } from './split-line'

/** A piece of a text: UTF-16 offsets, end exclusive. */
export type TextRange = { start: number; end: number }

export type SourceParagraph = TextRange & { index: number; sentences: TextRange[] }

/** Longer quotations and parentheses are read sentence by sentence, and a missing closing mark costs no more than this. */
const LONGEST_ENCLOSURE = { zh: 200, en: 400 } as const

/**
 * Splits a source text into paragraphs (at line breaks; blank lines make none) and sentences, without changing it. Every
 * character belongs to exactly one sentence: the sentences, joined in order, are the text. White space, line breaks and
 * blank lines belong to the sentence before them; those that begin the text, to the first. A text with nothing to
 * read gives []. Offsets are UTF-16, end exclusive. Linear in the length of the text.
 */
export function segmentSource(text: string, language: 'zh' | 'en'): SourceParagraph[] {
  const partner = new Int32Array(text.length)
  const longestEnclosure = LONGEST_ENCLOSURE[language]
  const paragraphs: number[][] = []
  for (const { start, end } of visibleLines(text)) {
    pairEnclosures(text, start, end, partner)
    paragraphs.push([start, ...splitLine({ text, start, end, partner, longestEnclosure })])
  }
  const first = paragraphs[0]
  if (first) first[0] = 0
  return paragraphs.map((starts, index) => {
    const next = paragraphs[index + 1]?.[0] ?? text.length
    const sentences = starts.map((start, position) => ({ start, end: starts[position + 1] ?? next }))
    return { index, start: starts[0] ?? 0, end: next, sentences }
  })
}

/** The words of a sentence for display: its slice without the white space, line breaks and blank lines around it. */
export function sentenceText(text: string, range: TextRange): string {
  const { start, end } = trimmedRange(text, range)
  return text.slice(start, end)
}

/**
 * The part of a range that shows: without white space at either end, and without other lines that have nothing to read.
 * Hidden characters on the sentence's own line stay in, so that they can be shown. A range with nothing to read gives an
 * empty range at its start.
 */
export function trimmedRange(text: string, range: TextRange): TextRange {
  let visible = range.start
  while (visible < range.end && isBlank(text.codePointAt(visible) ?? 0)) visible += unitsAt(text, visible)
  if (visible >= range.end) return { start: range.start, end: range.start }
  let start = visible
  while (start > range.start && !isLineBreak(text.charCodeAt(start - 1))) start -= 1
  let end = visible
  while (end < range.end && !isLineBreak(text.charCodeAt(end))) end += 1
  while (isSpace(text.charCodeAt(start))) start += 1
  while (isSpace(text.charCodeAt(end - 1))) end -= 1
  return { start, end }
}

/** The lines that have something to read, from the first character that is not white space to the last one that shows. */
function* visibleLines(text: string): Generator<TextRange> {
  let from = 0
  while (from < text.length) {
    let to = from
    while (to < text.length && !isLineBreak(text.charCodeAt(to))) to += 1
    const { start, end } = trimmedRange(text, { start: from, end: to })
    if (end > start) yield { start, end: lastVisibleEnd(text, end) }
    from = to + 1
  }
}

function lastVisibleEnd(text: string, from: number): number {
  let end = from
  for (;;) {
    const units = unitsAt(text, end - 2)
    if (!isBlank(text.codePointAt(end - units) ?? 0)) return end
    end -= units
  }
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029
}

function unitsAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
}
