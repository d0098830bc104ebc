const damping = 0.85
const rounds = 50
const nearEnough = 1e-6
/** Sentences less alike than this are not linked: what is common to all then joins nothing. */
const leastLikeness = 0.1
/** Exactly as alike as that is linked, whichever way the roundings of single precision fell. */
const rounding = 1e-6
/** Every pair is looked at, so that time and room grow with the square: what stands behind so many is not ranked. */
const mostSentences = 1500

/**
 * How central each sentence is to a text, 0 to 1: continuous LexRank (Erkan & Radev 2004, "LexRank: Graph-based Lexical
 * Centrality as Salience in Text Summarization"). Sentences are linked by the cosine of their words weighed by how rare
 * they are in the text; the weight of a sentence is that of a page in PageRank. Nothing is learned, nothing asked.
 * @param sentences the words of each, cut and cleaned by the caller.
 */
export function rankSentences(sentences: readonly (readonly string[])[]): number[] {
  const ranked = sentences.slice(0, mostSentences)
  const count = ranked.length
  const links = linksOf(ranked)
  let weights = new Float64Array(count).fill(1 / Math.max(1, count))
  for (let round = 0; round < rounds; round += 1) {
    const next = new Float64Array(count).fill((1 - damping) / Math.max(1, count))
    for (let from = 0; from < count; from += 1) {
      const given = damping * (weights[from] ?? 0)
      const row = links.subarray(from * count, (from + 1) * count)
      for (let to = 0; to < count; to += 1) next[to] = (next[to] ?? 0) + given * (row[to] ?? 0)
    }
    const change = next.reduce((sum, weight, at) => sum + Math.abs(weight - (weights[at] ?? 0)), 0)
    weights = next
    if (change < nearEnough) break
  }
  const most = weights.reduce((greatest, weight) => Math.max(greatest, weight), Number.MIN_VALUE)
  return sentences.map((_, at) => (weights[at] ?? 0) / most)
}

/** Row by row, what each sentence gives of its weight to each other: the rows that link to anything sum to 1. */
function linksOf(sentences: readonly (readonly string[])[]): Float32Array {
  const count = sentences.length
  const links = productsOf(sentences)
  const lengths = Float64Array.from(sentences, (_, at) => Math.sqrt(links[at * count + at] ?? 0))
  for (let from = 0; from < count; from += 1) {
    const row = links.subarray(from * count, (from + 1) * count)
    let sum = 0
    for (let to = 0; to < count; to += 1) {
      const likeness = (row[to] ?? 0) / ((lengths[from] ?? 0) * (lengths[to] ?? 0))
      row[to] = to !== from && likeness >= leastLikeness - rounding ? likeness : 0
      sum += row[to] ?? 0
    }
    if (sum > 0) for (let to = 0; to < count; to += 1) row[to] = (row[to] ?? 0) / sum
  }
  return links
}

/** The inner products of all pairs, by the words they share alone. */
function productsOf(sentences: readonly (readonly string[])[]): Float32Array {
  const count = sentences.length
  const places = new Map<string, Map<number, number>>()
  for (const [at, words] of sentences.entries())
    for (const word of words) {
      const counts = places.get(word) ?? new Map<number, number>()
      counts.set(at, (counts.get(at) ?? 0) + 1)
      places.set(word, counts)
    }
  const products = new Float32Array(count * count)
  for (const counts of places.values()) {
    const rarity = Math.log(count / counts.size)
    const here = [...counts].map(([at, times]) => [at, times * rarity] as const)
    for (const [at, weight] of here)
      for (const [other, others] of here) {
        const place = at * count + other
        products[place] = (products[place] ?? 0) + weight * others
      }
  }
  return products
}
