/**
 * The indices, ascending, of a longest strictly increasing subsequence of the values.
 * Patience sorting with back links (Fredman 1975), O(n log n).
 */
export function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  values.forEach((value, index) => {
    const length = firstNotBelow(tails, values, value)
    previous[index] = tails[length - 1]
    tails[length] = index
  })

  const indices: number[] = []
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) indices.push(index)
  return indices.reverse()
}

function firstNotBelow(tails: readonly number[], values: readonly number[], value: number): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[tails[middle]!]! < value) low = middle + 1
    else high = middle
  }
  return low
}
