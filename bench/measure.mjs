/**
 * Runs two things in turn, so that whatever else the machine does falls on both, and answers the median time of each in
 * milliseconds. The first `warm` rounds are not counted.
 */
export async function inTurn({ rounds, warm }, ...things) {
  const times = things.map(() => [])
  for (let round = 0; round < warm + rounds; round += 1)
    for (const [index, thing] of things.entries()) {
      const began = performance.now()
      await thing(round)
      if (round >= warm) times[index].push(performance.now() - began)
    }
  return times.map(median)
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
