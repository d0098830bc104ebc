import type { ConcordanceLine } from '@/commands/read-concordance'

/** A piece of a line and its place in the text; `hit` where it is what was looked for. */
export type LinePart = { at: number; text: string; hit: boolean }

/** A line with what was looked for in its middle. */
export type InContext = { before: LinePart[]; hit: string; after: LinePart[] }

/** How many characters stand on each side: as many as a line has room for. */
const reach = { source: 24, target: 60 } as const

/** Lays a line out around the first place of what was looked for; the other places are marked where they stand. */
export function inContext(
  line: Pick<ConcordanceLine, 'side' | 'places' | 'source' | 'target'>,
): InContext | null {
  const [first, ...others] = line.places
  if (!first) return null
  const text = line[line.side]
  const from = Math.max(0, boundary(text, first.start - reach[line.side]))
  const until = Math.min(text.length, boundary(text, first.end + reach[line.side]))
  const before = partsOf(text, from, first.start, [])
  const after = partsOf(text, first.end, until, others)
  if (from > 0) before.unshift({ at: 0, text: '…', hit: false })
  if (until < text.length) after.push({ at: until, text: '…', hit: false })
  return { before, hit: text.slice(first.start, first.end), after }
}

/** A text with its places marked. */
export function partsOf(
  text: string,
  from: number,
  until: number,
  places: readonly { start: number; end: number }[],
): LinePart[] {
  const parts: LinePart[] = []
  let at = from
  for (const { start, end } of places) {
    if (start < at || end > until) continue
    if (start > at) parts.push({ at, text: text.slice(at, start), hit: false })
    parts.push({ at: start, text: text.slice(start, end), hit: true })
    at = end
  }
  if (at < until) parts.push({ at, text: text.slice(at, until), hit: false })
  return parts
}

/** Not between the halves of a character. */
function boundary(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at
}
