/** Where a term stands in a text, UTF-16 offsets, end exclusive. */
export type TermPlace<T> = { start: number; end: number; term: T }

/** One character deeper into the terms: which end here, and which go on. */
type Node<T> = { ending: T[]; next: Map<string, Node<T>> }

/** Terms to be found all at once: a tree of their characters, so that a text costs the same for ten terms and ten thousand. */
export type TermIndex<T> = Node<T>

/** Puts terms in order for `placesOfTerms`. Those without Chinese are left out. */
export function indexTerms<T extends { zh: string }>(terms: Iterable<T>): TermIndex<T> {
  const root: Node<T> = { ending: [], next: new Map() }
  for (const term of terms) {
    if (term.zh === '') continue
    let node = root
    for (const character of units(term.zh)) node = stepInto(node, character)
    node.ending.push(term)
  }
  return root
}

/**
 * Every place of a term in a Chinese text, from left to right, but for those that lie within a longer term's place:
 * 全国人民代表大会 is no 人民. Two that overlap are both told: no term that a plain search finds goes missing unless a
 * longer one says it. Several entries for the same Chinese stand at the same place.
 */
export function placesOfTerms<T extends { zh: string }>(text: string, index: TermIndex<T>): TermPlace<T>[] {
  const places: TermPlace<T>[] = []
  let reached = 0
  for (let start = 0; start < text.length; start += 1) {
    const { end, terms } = longestAt(text, start, index)
    if (end <= reached) continue
    reached = end
    for (const term of terms) places.push({ start, end, term })
  }
  return places
}

function longestAt<T>(text: string, start: number, root: Node<T>): { end: number; terms: readonly T[] } {
  let node: Node<T> | undefined = root.next.get(text[start] ?? '')
  let best: { end: number; terms: readonly T[] } = { end: start, terms: [] }
  for (let at = start + 1; node; at += 1) {
    if (node.ending.length > 0) best = { end: at, terms: node.ending }
    node = node.next.get(text[at] ?? '')
  }
  return best
}

function stepInto<T>(node: Node<T>, character: string): Node<T> {
  const known = node.next.get(character)
  if (known) return known
  const made: Node<T> = { ending: [], next: new Map() }
  node.next.set(character, made)
  return made
}

/** UTF-16 units, as the text is walked. */
function units(text: string): string[] {
  return text.split('')
}
