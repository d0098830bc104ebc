/** Where a term stands in a text, UTF-16 offsets, end exclusive. */
export type TermPlace<T> = { start: number; end: number; term: T }

/** Terms to be found all at once: those that begin alike stand together, the longest first. */
export type TermIndex<T> = ReadonlyMap<string, readonly T[]>

/** Puts terms in order for `placesOfTerms`. Those without Chinese are left out. */
export function indexTerms<T extends { zh: string }>(terms: Iterable<T>): TermIndex<T> {
  const index = new Map<string, T[]>()
  for (const term of terms) {
    const first = term.zh[0]
    if (first === undefined) continue
    const alike = index.get(first)
    if (alike) alike.push(term)
    else index.set(first, [term])
  }
  for (const alike of index.values()) alike.sort((a, b) => b.zh.length - a.zh.length)
  return index
}

/**
 * Every place of a term in a Chinese text, from left to right, the longest at each place and none within another: 全国人民
 * 代表大会 is no 人民. Several entries for the same Chinese stand at the same place.
 */
export function placesOfTerms<T extends { zh: string }>(text: string, index: TermIndex<T>): TermPlace<T>[] {
  const places: TermPlace<T>[] = []
  for (let at = 0; at < text.length; ) {
    const fitting = index.get(text[at] ?? '')?.filter(({ zh }) => text.startsWith(zh, at)) ?? []
    const longest = fitting[0]?.zh.length ?? 0
    for (const term of fitting)
      if (term.zh.length === longest) places.push({ start: at, end: at + longest, term })
    at += Math.max(1, longest)
  }
  return places
}
