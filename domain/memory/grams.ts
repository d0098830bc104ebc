/** The longest folded text that is filed under its characters too: a change in it can leave no pair whole. */
export const shortest = 6

/** The longest texts, whole paragraphs, are known by so many of their first pairs. */
const mostPairs = 2000

/** How far the lengths of one band lie apart: a look-up reads only the bands whose lengths can still be like enough. */
const spread = 1.5

/**
 * What a folded text is filed under, as numbers: its overlapping pairs of code points, each once, and its last character
 * by itself, so that every character begins something; a short text is filed under each of its characters. Punctuation
 * is left out: it tells no two sentences apart.
 */
export function gramsOf(folded: string): number[] {
  const characters = wordCharacters(folded)
  const alone = lengthOf(folded) <= shortest ? characters : characters.slice(-1)
  return [...pairsOf(characters), ...new Set(alone.map(singleOf))]
}

/** What a text is looked up by among short ones: its pairs and each of its characters. */
export function shortGramsOf(folded: string): number[] {
  const characters = wordCharacters(folded)
  return [...pairsOf(characters), ...new Set(characters.map(singleOf))]
}

/** The pairs alone. */
export function pairsIn(folded: string): number[] {
  return pairsOf(wordCharacters(folded))
}

/** Everything that begins with a character, the character by itself first, has its number in this range. */
export function rangeOf(character: number): [from: number, until: number] {
  const from = singleOf(character)
  return [from, from + base]
}

/** Letters, digits and Han of a folded text. */
export function wordCharacters(folded: string): number[] {
  const found: number[] = []
  for (const character of folded) if (isWord(character)) found.push(character.codePointAt(0) ?? 0)
  return found
}

/** The band of a text of this many code points; what is short is in the first. */
export function bandOf(length: number): number {
  return length <= shortest ? 0 : 1 + Math.floor(Math.log((length + 0.5) / shortest) / Math.log(spread))
}

/** The bands in which a text can be at least this like one of `length` code points. */
export function bandsFor(length: number, min: number): [from: number, until: number] {
  const share = Math.max(min, 1) / 100
  return [bandOf(Math.ceil(length * share)), bandOf(Math.floor(length / share))]
}

/** The least and the greatest length in a band. */
export function lengthsIn(band: number): [least: number, most: number] {
  if (band === 0) return [0, shortest]
  const edge = (at: number) => Math.ceil(shortest * spread ** at - 0.5)
  return [Math.max(shortest + 1, edge(band - 1)), edge(band) - 1]
}

/** How many code points a text has. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

const base = 0x200000

function singleOf(character: number): number {
  return character * base
}

function pairsOf(characters: readonly number[]): number[] {
  const pairs = new Set<number>()
  for (let at = 1; at < characters.length && pairs.size < mostPairs; at += 1)
    pairs.add(singleOf(characters[at - 1] ?? 0) + (characters[at] ?? 0))
  return [...pairs]
}

function isWord(character: string): boolean {
  return (character >= '一' && character <= '鿿') || /[\p{L}\p{N}]/u.test(character)
}
