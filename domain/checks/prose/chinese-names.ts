import { isSpelling, surnames } from './pinyin'

/** A Chinese name as English prints it. `isSure`: nothing but a name looks like it. */
export type ChineseName = {
  start: number
  text: string
  family: string
  given: string
  inCapitals: boolean
  isTurned: boolean
  isSure: boolean
}

const PAIR = /(?<![\p{L}’'-]|\p{L}\.\s)(\p{Lu}\p{L}+) (\p{Lu}\p{L}*(?:[-’']\p{L}+)?)(?![\p{L}’-]\p{L})/gu

/**
 * Names of two words in pinyin: family name first (Wang Huiyao, SUN Chenghao), or turned (Huiyao Wang). A family name is
 * one of the common ones; a given name is one or two syllables.
 */
export function chineseNames(text: string): ChineseName[] {
  const found: ChineseName[] = []
  for (const match of text.matchAll(PAIR)) {
    const name = read(match[1] ?? '', match[2] ?? '')
    if (name) found.push({ start: match.index, text: match[0], ...name })
  }
  return found
}

function read(first: string, second: string): Omit<ChineseName, 'start' | 'text'> | undefined {
  const [family, other] = [titled(first), titled(second)]
  const inCapitals = first.length > 1 && first === first.toUpperCase()
  if (inCapitals && second === second.toUpperCase()) return undefined
  if (surnames.has(family) && isSpelling(second))
    return { family, given: second, inCapitals, isTurned: false, isSure: inCapitals || syllablesOver(second) }
  if (!inCapitals && surnames.has(other) && syllablesOver(first) && isSpelling(first))
    return { family: other, given: first, inCapitals: false, isTurned: true, isSure: false }
  return undefined
}

/** Two syllables are not met by chance: "Li Ming" might be, "Wang Huiyao" is not. */
function syllablesOver(given: string): boolean {
  return given.length >= 5
}

function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}
