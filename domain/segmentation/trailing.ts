import {
  ASCII_STOP,
  CLOSER,
  classAt,
  ELLIPSIS,
  enclosureKind,
  FULL_STOP,
  OPENER,
  STRAIGHT_QUOTE,
} from './characters'
import { enclosureEnd, type Line, nextVisible } from './line'

/** What stays with a sentence after its last mark. */
export type Trailing = {
  end: number
  /** Further sentence-ending marks were among it: “……。”！ */
  stopped: 'full' | 'ascii' | null
  /** Where the last quotation closed here was opened, or -1. */
  quoteOpen: number
  /** A source in parentheses tells whose words they were. */
  cited: boolean
}

export type NoteStyle = 'circled' | 'bracketed'

const LONGEST_NOTE = 24
const LONGEST_CITATION = 80
const BRACKETED_NOTE =
  /^[[［〔【]\^?(?:注|note )?[0-9０-９]{1,4}(?:\s?[-–—~,，、]\s?[0-9０-９]{1,4}){0,4}[\]］〕】]/i
const LIST_NUMBER =
  /^[(（]\s?(?:[0-9０-９]{1,2}|[〇零一二三四五六七八九十百]{1,4}|[a-zA-Z]|[ivx]{1,4})\s?[)）]/
const APOSTROPHE = 0x27
const ASTERISK = 0x2a

/** The note mark at an offset (①, ¹, [1], ［1-3］, 〔2〕, [^4]): its end and style, or null. */
export function readNoteMark(line: Line, offset: number): { end: number; style: NoteStyle } | null {
  const { text } = line
  let end = offset
  while (end < line.end && isRaisedNumber(text.charCodeAt(end))) end += 1
  if (end > offset) return { end, style: 'circled' }
  if (!(classAt(text, offset) & OPENER)) return null
  const match = BRACKETED_NOTE.exec(text.slice(offset, Math.min(line.end, offset + LONGEST_NOTE)))
  return match ? { end: offset + match[0].length, style: 'bracketed' } : null
}

/**
 * Walks over what belongs to the sentence that a mark has just ended: closing marks, note marks, more ending marks, and
 * a source in parentheses, which is no sentence of its own: 。（毛泽东，1940）. `listed` names the note styles that number a list
 * in this line and so begin sentences instead; `emphasis` says that Markdown's `**` is open.
 */
export function readTrailing(
  line: Line,
  from: number,
  listed: ReadonlySet<NoteStyle>,
  emphasis: boolean,
): Trailing {
  const { text } = line
  const found: Trailing = { end: from, stopped: null, quoteOpen: -1, cited: false }
  let emphasized = emphasis
  while (found.end < line.end) {
    const offset = found.end
    const bits = classAt(text, offset)
    if (bits & (FULL_STOP | ASCII_STOP | ELLIPSIS)) {
      found.stopped = bits & ASCII_STOP ? (found.stopped ?? 'ascii') : 'full'
      found.end += 1
    } else if (closesAt(line, offset)) {
      const opened = offset + (line.partner[offset] ?? 0)
      if (opened < offset && enclosureKind(text.charCodeAt(opened)) === 'quote') found.quoteOpen = opened
      found.end += 1
    } else if (emphasized && text.charCodeAt(offset) === ASTERISK) {
      found.end = afterAsterisks(line, offset)
      emphasized = false
    } else {
      const note = noteEnd(line, offset, listed)
      const end = note < 0 ? citationEnd(line, nextVisible(line, offset)) : note
      if (end < 0) break
      found.end = end
      found.cited ||= note < 0
    }
  }
  return found
}

/** The end of a run of asterisks. */
export function afterAsterisks(line: Line, offset: number): number {
  let end = offset
  while (end < line.end && line.text.charCodeAt(end) === ASTERISK) end += 1
  return end
}

/** Whether what a pair of marks encloses ends as a sentence does, notes and inner closing marks aside. */
export function enclosesStop(text: string, open: number, close: number): 'full' | 'soft' | null {
  let last = close - 1
  for (let steps = 0; last > open && steps < LONGEST_NOTE; steps += 1) {
    const bits = classAt(text, last)
    if (!(bits & (CLOSER | STRAIGHT_QUOTE)) && !isRaisedNumber(text.charCodeAt(last)) && text[last] !== ' ')
      break
    const note = /[[［〔]\^?[0-9０-９,，–-]{1,12}[\]］〕]$/.exec(
      text.slice(Math.max(open, last - 15), last + 1),
    )
    last -= note ? note[0].length : 1
  }
  if (last <= open) return null
  const bits = classAt(text, last)
  if (text[last] === '。' || text[last] === '｡' || text[last] === '.') return 'full'
  return bits & (FULL_STOP | ASCII_STOP | ELLIPSIS) ? 'soft' : null
}

function closesAt(line: Line, offset: number): boolean {
  const { text, partner } = line
  const bits = classAt(text, offset)
  if (bits & CLOSER) return true
  const atEdge = offset + 1 >= line.end || nextVisible(line, offset + 1) > offset + 1
  if (bits & STRAIGHT_QUOTE) return (partner[offset] ?? 0) < 0 || (!partner[offset] && atEdge)
  const unit = text.charCodeAt(offset)
  if (unit === APOSTROPHE) return atEdge || (classAt(text, offset + 1) & (CLOSER | STRAIGHT_QUOTE)) > 0
  return unit >= 0xfe00 && unit <= 0xfe0f
}

function noteEnd(line: Line, offset: number, listed: ReadonlySet<NoteStyle>): number {
  const next = nextVisible(line, offset)
  const note = readNoteMark(line, next)
  if (!note || listed.has(note.style) || (next > offset && note.style === 'circled')) return -1
  return note.end
}

function citationEnd(line: Line, open: number): number {
  const { text } = line
  if (text[open] !== '(' && text[open] !== '（') return -1
  const close = enclosureEnd(line, open)
  if (close < 0 || close - open > LONGEST_CITATION || enclosesStop(text, open, close)) return -1
  if (close + 1 < line.end && LIST_NUMBER.test(text.slice(open, close + 1))) return -1
  return close + 1
}

function isRaisedNumber(unit: number): boolean {
  if (unit < 0xb2) return false
  return (
    unit === 0xb2 ||
    unit === 0xb3 ||
    unit === 0xb9 ||
    unit === 0x2020 ||
    unit === 0x2021 ||
    (unit >= 0x2070 && unit <= 0x2079) ||
    (unit >= 0x2460 && unit <= 0x2473) ||
    (unit >= 0x3251 && unit <= 0x325f) ||
    (unit >= 0x32b1 && unit <= 0x32bf)
  )
}
