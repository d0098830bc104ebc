/** A word in a text: UTF-16 offsets, end exclusive. */
export type WordPlace = { start: number; end: number; word: string }

/** Which of these are words; the dictionary is asked once for all of them. */
export type Known = (candidates: ReadonlySet<string>) => ReadonlySet<string>

/** The words of a text by longest match from the left. What no word covers (punctuation, Latin) is left out. */
export function wordsIn(text: string, longest: number, known: Known): WordPlace[] {
  const words = known(candidatesIn(text, longest))
  const found: WordPlace[] = []
  for (let start = 0; start < text.length; ) {
    const place = longestFrom(text, start, longest, words)
    if (place) found.push(place)
    start = place ? place.end : start + stepAt(text, start)
  }
  return found
}

/**
 * The words that cover the character at an offset, the longest first and among equals the one that begins first: at 生 in
 * 研究生命 they are 研究生, 生命 and 生.
 */
export function wordsAt(text: string, at: number, longest: number, known: Known): WordPlace[] {
  const from = Math.max(0, at - longest)
  const words = known(candidatesIn(text.slice(from, at + longest), longest))
  const found: WordPlace[] = []
  for (let start = from; start <= at; start += 1)
    for (let end = at + 1; end <= Math.min(text.length, start + longest); end += 1) {
      const word = text.slice(start, end)
      if (words.has(word)) found.push({ start, end, word })
    }
  return found.sort((a, b) => b.word.length - a.word.length || a.start - b.start)
}

function longestFrom(
  text: string,
  start: number,
  longest: number,
  words: ReadonlySet<string>,
): WordPlace | null {
  for (let end = Math.min(text.length, start + longest); end > start; end -= 1) {
    const word = text.slice(start, end)
    if (words.has(word)) return { start, end, word }
  }
  return null
}

/** Every run of characters that could be a word: those with something Chinese at both ends. */
function candidatesIn(text: string, longest: number): Set<string> {
  const candidates = new Set<string>()
  for (let start = 0; start < text.length; start += 1) {
    if (!wordCharacter.test(text[start] ?? '')) continue
    for (let end = start + 1; end <= Math.min(text.length, start + longest); end += 1) {
      const last = text[end - 1] ?? ''
      if (stop.test(last)) break
      candidates.add(text.slice(start, end))
    }
  }
  return candidates
}

/** Han, and the halves of the Han beyond the first plane. */
const wordCharacter = /[\p{Script=Han}〇\ud800-\udbff]/u
/** No word goes over the end of a sentence or a line. */
const stop = /[\s。！？；：、“”‘’《》（）【】…]/

function stepAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
