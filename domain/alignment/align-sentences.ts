import { diffArrays } from 'diff'

/** How one new sentence relates to the old source. `old` is an index into the old list. */
export type Alignment = { kind: 'kept' | 'changed'; old: number } | { kind: 'added' }

/** Below this share of common bigrams two sentences are not the same sentence reworded. */
const LEAST = 0.5
/** The best candidate must beat the next by this much: never guess between look-alikes. */
const MARGIN = 0.1

/**
 * Pairs the sentences of a corrected source with those of the old one. Equal text first (in order, then moved ones that
 * are equal in only one place), then similarity with a margin over the runner-up. What is left was added.
 * Similarity is the Dice coefficient over character bigrams (Dice 1945). Texts are compared without their outer white space.
 */
export function alignSentences(before: readonly string[], after: readonly string[]): Alignment[] {
  const old = before.map(s => s.trim())
  const now = after.map(s => s.trim())
  const result: (Alignment | undefined)[] = now.map(() => undefined)
  const free = new Set(old.keys())
  const take = (index: number, kind: 'kept' | 'changed', from: number) => {
    result[index] = { kind, old: from }
    free.delete(from)
  }
  for (const [index, from] of inOrder(old, now)) take(index, 'kept', from)
  for (const [index, from] of moved(old, now, result, free)) take(index, 'kept', from)
  for (const [index, from] of similar(old, now, result, free)) take(index, 'changed', from)
  return result.map(alignment => alignment ?? { kind: 'added' })
}

/** Longest run of equal sentences in the same order (Myers 1986, as jsdiff has it). */
function inOrder(old: string[], now: string[]): [number, number][] {
  const pairs: [number, number][] = []
  let oldAt = 0
  let nowAt = 0
  for (const { added, removed, value } of diffArrays(old, now)) {
    if (!added && !removed) pairs.push(...value.map((_, i): [number, number] => [nowAt + i, oldAt + i]))
    if (!added) oldAt += value.length
    if (!removed) nowAt += value.length
  }
  return pairs
}

function moved(
  old: string[],
  now: string[],
  result: readonly unknown[],
  free: ReadonlySet<number>,
): [number, number][] {
  const places = new Map<string, number[]>()
  for (const index of free) {
    const text = old[index] ?? ''
    places.set(text, [...(places.get(text) ?? []), index])
  }
  const wanted = now.filter((_, index) => !result[index])
  return now.flatMap((text, index): [number, number][] => {
    const at = places.get(text)
    const only = at?.length === 1 && wanted.filter(w => w === text).length === 1 ? at[0] : undefined
    return result[index] || only === undefined ? [] : [[index, only]]
  })
}

function similar(
  old: string[],
  now: string[],
  result: readonly unknown[],
  free: ReadonlySet<number>,
): [number, number][] {
  const oldBigrams = new Map([...free].map(index => [index, bigrams(old[index] ?? '')]))
  const candidates = now.flatMap((text, index) => {
    if (result[index]) return []
    const mine = bigrams(text)
    const scored = [...oldBigrams].map(([from, theirs]) => ({ index, from, score: dice(mine, theirs) }))
    scored.sort((a, b) => b.score - a.score)
    const [best, next] = scored
    return best && best.score >= LEAST && best.score - (next?.score ?? 0) >= MARGIN ? [best] : []
  })
  candidates.sort((a, b) => b.score - a.score)
  const taken = new Set<number>()
  return candidates.flatMap(({ index, from }): [number, number][] => {
    if (taken.has(from)) return []
    taken.add(from)
    return [[index, from]]
  })
}

function bigrams(text: string): Map<string, number> {
  const points = [...text.replace(/\s+/g, '')]
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, points.length - 1); i += 1) {
    const pair = points.slice(i, i + 2).join('')
    if (pair) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0
  let total = 0
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0)
    total += count
  }
  for (const count of b.values()) total += count
  return total === 0 ? 0 : (2 * common) / total
}
