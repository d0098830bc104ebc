import type { Page, Piece } from './open'

/** A mark of a note in a line: the characters before it, and what it says. */
export type NoteMark = { at: number; mark: string }

/** One line as it is read. `column` says in which column of its page it stands, from 0; -1 where it goes across them. */
export type Line = {
  page: number
  column: number
  text: string
  x: number
  right: number
  y: number
  size: number
  marks: NoteMark[]
}

/**
 * The lines of a page in the order in which they are read: what goes across the columns parts the page, and between two
 * such parts one column follows the other.
 */
export function linesOfPage(page: Page, number: number, gutters: readonly number[]): Line[] {
  const segments = segmentsOf(page.pieces)
  const crosses = ({ x, right }: Segment) => gutters.some(gutter => x < gutter - 2 && right > gutter + 2)
  const across = segments.filter(crosses)
  const inside = segments.filter(segment => !crosses(segment))
  const columnOf = ({ x, right }: Segment) => gutters.filter(gutter => (x + right) / 2 > gutter).length
  const isParted = gutters.length > 0 && new Set(inside.map(columnOf)).size > 1
  if (!isParted) return rowsOf(segments).map(row => lineOf(row, number, 0))
  const bars = rowsOf(across).map(row => lineOf(row, number, -1))
  const lines: Line[] = []
  let above = Number.NEGATIVE_INFINITY
  for (const bar of [...bars, null]) {
    const below = bar ? bar.y : Number.POSITIVE_INFINITY
    const between = inside.filter(({ y }) => y > above && y <= below)
    for (let column = 0; column <= gutters.length; column += 1)
      lines.push(
        ...rowsOf(between.filter(segment => columnOf(segment) === column)).map(row =>
          lineOf(row, number, column),
        ),
      )
    if (bar) lines.push(bar)
    above = below
  }
  return lines
}

export type Segment = Piece & { right: number; parts: Piece[] }

/** Pieces that stand on one base line without more than a word's space between them. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const sorted = pieces
    .filter(({ text }) => text.trim() !== '')
    .sort((one, other) => one.y - other.y || one.x - other.x)
  const segments: Segment[] = []
  const open: Segment[] = []
  for (const piece of sorted) {
    while (open[0] && open[0].y < piece.y - 1) open.shift()
    const before = open.find(
      ({ y, right, size }) =>
        Math.abs(y - piece.y) <= 1 &&
        piece.x >= right - size &&
        piece.x - right < 0.9 * Math.max(size, piece.size),
    )
    if (before) {
      before.parts.push(piece)
      before.right = Math.max(before.right, piece.x + piece.width)
      before.size = Math.max(before.size, piece.size)
    } else {
      const segment = { ...piece, right: piece.x + piece.width, parts: [piece] }
      segments.push(segment)
      open.push(segment)
    }
  }
  return segments
}

/** Segments of one line of a column: their base lines are the same but for raised marks. */
function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: { y: number; size: number; row: Segment[] }[] = []
  for (const segment of [...segments].sort((one, other) => other.size - one.size)) {
    const place = rows.find(({ y, size }) => segment.y > y - 0.6 * size && segment.y < y + 0.35 * size)
    if (place) place.row.push(segment)
    else rows.push({ y: segment.y, size: segment.size, row: [segment] })
  }
  return rows.sort((one, other) => one.y - other.y).map(({ row }) => row)
}

const noteMark = /^[[［(（〔]?(?:\d{1,3}|[ivx]{1,5}|[①-⑳]|[*＊†‡])[\]］)）〕]?$/

function lineOf(row: readonly Segment[], page: number, column: number): Line {
  const parts = row.flatMap(segment => segment.parts).sort((one, other) => one.x - other.x)
  const size = weightedSize(parts)
  const main = parts.filter(part => part.size > 0.8 * size)
  const y = main[0]?.y ?? parts[0]?.y ?? 0
  let text = ''
  let end: number | null = null
  const marks: NoteMark[] = []
  for (const part of parts) {
    const isRaised = part.size < 0.8 * size && part.y < y - 0.1 * size
    if (isRaised && noteMark.test(part.text.trim())) {
      marks.push({ at: text.length, mark: bare(part.text) })
    } else text = joinText(text, part.text, end === null ? 0 : part.x - end, size)
    end = part.x + part.width
  }
  return { page, column, text, x: parts[0]?.x ?? 0, right: end ?? 0, y, size, marks }
}

/** The number or sign of a mark without what encloses it. */
export function bare(mark: string): string {
  const inner = mark.trim().replace(/^[[［(（〔]|[\]］)）〕]$/g, '')
  const circled = /^[①-⑳]$/.test(inner) ? (inner.codePointAt(0) ?? 0) - 0x245f : null
  return circled === null ? inner.replace('＊', '*') : String(circled)
}

const isWide = (character: string | undefined) =>
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]/.test(character ?? '')

function joinText(before: string, text: string, gap: number, size: number): string {
  const isApart = gap > 0.15 * size && !isWide(before.at(-1)) && !isWide(text[0])
  return isApart && !/\s$/.test(before) && !/^\s/.test(text) ? `${before} ${text}` : before + text
}

function weightedSize(parts: readonly Piece[]): number {
  const weights = new Map<number, number>()
  for (const { size, text } of parts) weights.set(size, (weights.get(size) ?? 0) + text.length)
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 1
}
