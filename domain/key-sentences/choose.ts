/** Enough to choose takeaways from, and few enough to stand out. */
const most = 8
const oneIn = 6
/** Shorter ones are headings and interjections. */
const leastWords = 5

/**
 * The places of the sentences to offer, the most central first. One that says mostly what a chosen one says is passed over
 * (as in Maximal Marginal Relevance, Carbonell & Goldstein 1998): takeaways are not to repeat each other.
 */
export function chooseKeySentences(
  sentences: readonly (readonly string[])[],
  scores: readonly number[],
): number[] {
  const wanted = Math.min(most, Math.ceil(sentences.length / oneIn))
  const inOrder = sentences
    .map((words, at) => ({ at, words: new Set(words) }))
    .filter(({ words }) => words.size >= leastWords)
    .sort((a, b) => (scores[b.at] ?? 0) - (scores[a.at] ?? 0) || a.at - b.at)
  const chosen: typeof inOrder = []
  for (const one of inOrder) {
    if (chosen.length >= wanted) break
    if (!chosen.some(other => shared(one.words, other.words) > 0.6)) chosen.push(one)
  }
  return chosen.map(({ at }) => at)
}

/** The share of the smaller set that the two have in common. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter(word => b.has(word)).length
  return common / Math.max(1, Math.min(a.size, b.size))
}
