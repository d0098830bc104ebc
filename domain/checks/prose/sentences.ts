import type { Range } from './literals'

const ABBREVIATIONS =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|vs|cf|al|No|Nos|Fig|Vol|pp|Inc|Ltd|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b\p{L}|\.\p{L})$/u

/** The sentences of an English text, white space between them left out. "U.S. policy", "Dr. Lee" and "3.5" end none. */
export function sentencesOf(text: string): Range[] {
  const ranges: Range[] = []
  let start = 0
  const take = (end: number) => {
    const from = start + (/^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0)
    if (from < end) ranges.push({ start: from, end })
    start = end
  }
  for (const { 0: mark, index } of text.matchAll(/[.?!…]+[”"’)\]]*(?=\s+["“‘(]?[\p{Lu}\p{N}])|\n/gu)) {
    const isAbbreviation = mark === '.' && ABBREVIATIONS.test(text.slice(Math.max(0, index - 6), index))
    if (!isAbbreviation) take(index + (mark === '\n' ? 0 : mark.length))
  }
  take(text.trimEnd().length)
  return ranges
}
