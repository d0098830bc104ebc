import type { Dropped } from '../../domain/reading/document'
import { isNoteLine } from './footnotes'
import type { Line } from './lines'
import { bodySizeOf } from './paragraphs'

/** Takes running heads and page numbers out of the lines of each page, and counts them. */
export function withoutFurniture(pages: readonly Line[][], dropped: Dropped): Line[][] {
  const size = bodySizeOf(pages.flat())
  const edges = (lines: readonly Line[]) => edgesOf(lines).filter(line => !isNoteLine(line, size))
  const seen = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const often = Math.max(2, Math.ceil(pages.length * 0.3))
  return pages.map(lines => {
    const atEdge = new Set(edges(lines))
    return lines.filter(line => {
      if (!atEdge.has(line)) return true
      const isNumber = isPageNumber(line.text)
      const isHead = pages.length > 1 && (seen.get(keyOf(line)) ?? 0) >= often
      if (isNumber) dropped.page_numbers = (dropped.page_numbers ?? 0) + 1
      else if (isHead) dropped.running_heads = (dropped.running_heads ?? 0) + 1
      return !isNumber && !isHead
    })
  })
}

/** The two uppermost and the two lowest lines of a page. */
function edgesOf(lines: readonly Line[]): Line[] {
  const sorted = [...lines].sort((one, other) => one.y - other.y)
  return sorted.length <= 4 ? sorted : [...sorted.slice(0, 2), ...sorted.slice(-2)]
}

/** The same head has another number on each page, and stands at the same height. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').replace(/\s+/g, '')}`
}

function isPageNumber(text: string): boolean {
  return /^(?:[-—–·•\s]*\d{1,4}[-—–·•\s]*|第\s*\d{1,4}\s*页(?:\s*[/，,]?\s*共\s*\d{1,4}\s*页)?|[Pp]age\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/.test(
    text.trim(),
  )
}
