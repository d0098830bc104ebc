/**
 * The Levenshtein distance of two texts over code points, or undefined where it is more than `limit`. Ukkonen's band:
 * only cells within `limit` of the diagonal are filled (E. Ukkonen, Algorithms for approximate string matching, 1985).
 */
export function editDistance(one: string, other: string, limit: number): number | undefined {
  const a = codePoints(one)
  const b = codePoints(other)
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (longer.length - shorter.length > limit) return undefined
  const far = limit + 1
  const row = new Int32Array(shorter.length + 1)
  for (let column = 0; column < row.length; column += 1) row[column] = Math.min(column, far)
  for (let line = 1; line <= longer.length; line += 1) {
    const character = longer[line - 1]
    const from = Math.max(1, line - limit)
    const until = Math.min(shorter.length, line + limit)
    // What stands left of the band is out of reach; so is the cell above its right end, until it has been filled.
    let corner = row[from - 1] as number
    let left = from === 1 ? Math.min(line, far) : far
    row[from - 1] = left
    let least = left
    for (let column = from; column <= until; column += 1) {
      const above = column === line + limit ? far : (row[column] as number)
      let cell = shorter[column - 1] === character ? corner : corner + 1
      if (above + 1 < cell) cell = above + 1
      if (left + 1 < cell) cell = left + 1
      corner = row[column] as number
      row[column] = left = cell
      if (cell < least) least = cell
    }
    if (least > limit) return undefined
  }
  const distance = row[shorter.length] as number
  return distance > limit ? undefined : distance
}

function codePoints(text: string): Int32Array {
  const points = new Int32Array(text.length)
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) as number
    points[length] = point
    length += 1
    if (point > 0xffff) at += 1
  }
  return points.subarray(0, length)
}
