/** A range that a text is marked with; UTF-16 offsets, end exclusive. */
export type MarkedRange = { id: string; start: number; end: number }

/** A stretch of a text that the same ranges cover. The texts of a text's runs join to it exactly. */
export type Run = { start: number; text: string; ids: string[] }

/** Cuts a text at the borders of the ranges. Ranges are clipped to the text; empty ones mark nothing. */
export function runsOf(text: string, ranges: readonly MarkedRange[]): Run[] {
  if (text === '') return []
  const clipped = ranges
    .map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
  const borders = new Set([0, text.length, ...clipped.flatMap(({ start, end }) => [start, end])])
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    const ids = clipped.filter(range => range.start <= start && end <= range.end).map(({ id }) => id)
    return { start, text: text.slice(start, end), ids }
  })
}
