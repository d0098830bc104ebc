import { foldForMemory } from './fold'

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Range = { start: number; end: number }

/** Where a phrase stands in a text: Chinese as the memory folds it; English by whole words, the last perhaps only begun. */
export function phraseRanges(text: string, phrase: string): Range[] {
  return /\p{Script=Han}/u.test(phrase) ? foldedRanges(text, phrase) : wordRanges(text, phrase)
}

function foldedRanges(text: string, phrase: string): Range[] {
  const wanted = foldForMemory(phrase)
  if (wanted === '') return []
  let folded = ''
  // For each UTF-16 unit of the folded text, where the character it came from begins and ends.
  const places: Range[] = []
  let at = 0
  for (const character of text) {
    const one = foldForMemory(character)
    for (let unit = 0; unit < one.length; unit += 1) places.push({ start: at, end: at + character.length })
    folded += one
    at += character.length
  }
  const ranges: Range[] = []
  for (let from = folded.indexOf(wanted); from >= 0; from = folded.indexOf(wanted, from + wanted.length)) {
    const [first, last] = [places[from], places[from + wanted.length - 1]]
    if (first && last) ranges.push({ start: first.start, end: last.end })
  }
  return ranges
}

function wordRanges(text: string, phrase: string): Range[] {
  const words = plain(phrase).match(/[\p{L}\p{M}\p{N}]+/gu)
  if (!words) return []
  const pattern = `(?<![\\p{L}\\p{M}\\p{N}])${words.join('[^\\p{L}\\p{M}\\p{N}]+')}`
  return [...plain(text).matchAll(new RegExp(pattern, 'giu'))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

/** Without accents, where that keeps every letter in its place. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '')
  return bare.length === text.length ? bare : text
}
