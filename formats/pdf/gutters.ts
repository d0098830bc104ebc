import { segmentsOf } from './lines'
import type { Page } from './open'

/** How much of what stands beside a gutter may cross it: headings, and a summary on the first page. */
const crossing = 0.25

/**
 * Where the spaces between columns lie, as the middle of each, in points from the left: bands that hardly any text of
 * these pages crosses, with text on both sides. Empty where there is one column.
 */
export function guttersOf(pages: readonly Page[]): number[] {
  const width = Math.max(0, ...pages.map(page => page.width))
  if (width === 0 || width > 10_000) return []
  const covered = new Float64Array(Math.ceil(width) + 1)
  let size = 0
  let count = 0
  for (const page of pages)
    for (const segment of segmentsOf(page.pieces)) {
      const from = Math.max(0, Math.floor(segment.x))
      const to = Math.min(covered.length - 1, Math.ceil(segment.right))
      for (let at = from; at < to; at += 1) covered[at] = (covered[at] ?? 0) + segment.size
      size += segment.size * segment.text.length
      count += segment.text.length
    }
  const em = count > 0 ? size / count : 10
  const usual = quantile(
    covered.filter(value => value > 0),
    0.6,
  )
  const left = covered.findIndex(value => value > usual * 0.3)
  const right = covered.length - 1 - [...covered].reverse().findIndex(value => value > usual * 0.3)
  const found: number[] = []
  let start: number | null = null
  for (let at = left; at <= right; at += 1) {
    const isEmpty = (covered[at] ?? 0) <= usual * crossing
    if (isEmpty) start ??= at
    else if (start !== null) {
      const inside = start > left + 0.15 * (right - left) && at < right - 0.15 * (right - left)
      if (inside && at - start >= 0.7 * em) found.push((start + at) / 2)
      start = null
    }
  }
  return found.slice(0, 3)
}

function quantile(values: Float64Array, share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}
