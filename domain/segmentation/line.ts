import { isSpace } from '../languages/invisible'
import { ASCII_STOP, classAt, DOT, ELLIPSIS, FULL_STOP } from './characters'

/** One line of a source text, with its marks already paired (see pairEnclosures). Offsets are those of the whole text. */
export type Line = {
  text: string
  start: number
  /** After the last character that is not white space. */
  end: number
  partner: Int32Array
  /** The longest quotation or parenthesis, in UTF-16 units, that stays in one piece with its sentence. */
  longestEnclosure: number
}

export type Mark = { kind: 'full' | 'ascii' | 'ellipsis' | 'short_ellipsis' | 'dot'; end: number }

const STOPS = FULL_STOP | ASCII_STOP

/** The closing half of a mark that opens at this offset and whose inside stays in one piece; -1 when there is none. */
export function enclosureEnd(line: Line, offset: number): number {
  const distance = line.partner[offset] ?? 0
  return distance > 0 && distance <= line.longestEnclosure ? offset + distance : -1
}

/** The first offset from here on that is not white space, at most the end of the line. */
export function nextVisible(line: Line, offset: number): number {
  let next = offset
  while (next < line.end && isSpace(line.text.charCodeAt(next))) next += 1
  return Math.min(next, line.end)
}

/** The run of sentence-ending marks at an offset, or null. Six dots or two … are a full ellipsis, fewer a short one. */
export function readMark(line: Line, offset: number): Mark | null {
  const bits = classAt(line.text, offset)
  if (bits & STOPS) {
    let end = offset
    let seen = 0
    while (end < line.end && classAt(line.text, end) & STOPS) {
      seen |= classAt(line.text, end)
      end += 1
    }
    return { kind: seen & FULL_STOP ? 'full' : 'ascii', end }
  }
  if (!(bits & (DOT | ELLIPSIS))) return null
  let end = offset
  let dots = 0
  for (; end < line.end; end += 1) {
    const unit = classAt(line.text, end)
    if (!(unit & (DOT | ELLIPSIS))) break
    dots += unit & ELLIPSIS ? 3 : 1
  }
  if (dots >= 6) return { kind: 'ellipsis', end }
  return { kind: dots >= 3 ? 'short_ellipsis' : 'dot', end }
}
