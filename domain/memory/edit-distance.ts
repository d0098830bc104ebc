/**
 * The Levenshtein distance of two texts over code points, or undefined where it is more than `limit`. Ukkonen's band:
 * only cells within `limit` of the diagonal are filled (E. Ukkonen, Algorithms for approximate string matching, 1985).
 */
export function editDistance(one: string, other: string, limit: number): number | undefined {
  const [a, b] = one.length < other.length ? [[...one], [...other]] : [[...other], [...one]]
  if (b.length - a.length > limit) return undefined
  let before = Array.from({ length: a.length + 1 }, (_, column) => column)
  for (let row = 1; row <= b.length; row += 1) {
    const from = Math.max(1, row - limit)
    const until = Math.min(a.length, row + limit)
    const now = new Array<number>(a.length + 1).fill(limit + 1)
    if (from === 1) now[0] = row
    let least = now[0] ?? limit + 1
    for (let column = from; column <= until; column += 1) {
      const changed = (before[column - 1] ?? limit) + (a[column - 1] === b[row - 1] ? 0 : 1)
      const cell = Math.min(changed, (before[column] ?? limit) + 1, (now[column - 1] ?? limit) + 1)
      now[column] = cell
      if (cell < least) least = cell
    }
    if (least > limit) return undefined
    before = now
  }
  const distance = before[a.length] ?? limit + 1
  return distance > limit ? undefined : distance
}
