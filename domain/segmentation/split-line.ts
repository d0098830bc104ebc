import { isPlainWordBefore } from './abbreviations'
import { markEndsSentence, parenthesisEndsSentence, quotationEndsSentence } from './boundaries'
import { ASCII_STOP, classAt, DOT, ELLIPSIS, enclosureKind, FULL_STOP, isDigit, isLatin } from './characters'
import { enclosureEnd, type Line, nextVisible, readMark } from './line'
import {
  afterAsterisks,
  enclosesStop,
  type NoteStyle,
  readNoteMark,
  readTrailing,
  type Trailing,
} from './trailing'

/** Where the machine stands in a line. */
type State = { sentenceStart: number; listed: Set<NoteStyle>; emphasis: boolean }
/** What one step did: where to read on, and whether a sentence begins there. */
type Step = { next: number; breaks: boolean }

const MARKS = FULL_STOP | ASCII_STOP | DOT | ELLIPSIS
const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|www\.)/i
const ADDRESS_UNIT = /[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/

/**
 * The offsets at which the sentences of a line begin, the first one excepted. A machine of one pass: it steps over an
 * enclosure or an address whole, decides at each sentence-ending mark, and looks ahead and back a bounded distance only.
 */
export function splitLine(line: Line): number[] {
  const starts: number[] = []
  const state: State = { sentenceStart: line.start, listed: new Set(), emphasis: false }
  let offset = line.start
  while (offset < line.end) {
    const step = readStep(line, offset, state)
    offset = step.next
    if (!step.breaks || offset >= line.end) continue
    starts.push(offset)
    state.sentenceStart = offset
    state.emphasis = false
  }
  return starts
}

function readStep(line: Line, offset: number, state: State): Step {
  const bits = classAt(line.text, offset)
  if (bits & MARKS) return readSentenceMark(line, offset, state)
  const note = readNoteMark(line, offset)
  if (note && numbersList(line, offset, state)) state.listed.add(note.style)
  const close = enclosureEnd(line, offset)
  if (close >= 0) return readEnclosure(line, offset, close, state)
  if (line.text[offset] === '*') return readAsterisks(line, offset, state)
  return { next: addressEnd(line, offset), breaks: false }
}

function readSentenceMark(line: Line, offset: number, state: State): Step {
  const mark = readMark(line, offset)
  if (!mark) return { next: offset + 1, breaks: false }
  const noteEnd = mark.kind === 'dot' ? stuckNoteEnd(line, mark.end, state) : mark.end
  if (noteEnd > mark.end) return { next: nextVisible(line, noteEnd), breaks: true }
  const trailing = readTrailing(line, mark.end, state.listed, state.emphasis)
  const next = nextVisible(line, trailing.end)
  const kind = trailing.stopped ?? mark.kind
  const ends = markEndsSentence(line, offset, { ...mark, kind }, state.sentenceStart, trailing.end, next)
  if (!ends || trailing.quoteOpen < 0 || trailing.cited) return { next, breaks: ends }
  return { next, breaks: quotationEndsSentence(line, trailing.quoteOpen, 'full', state.sentenceStart, next) }
}

function readEnclosure(line: Line, open: number, close: number, state: State): Step {
  const inside: Step = { next: close + 1, breaks: false }
  const kind = enclosureKind(line.text.charCodeAt(open))
  const stop = kind === 'title' ? null : enclosesStop(line.text, open, close)
  if (!stop) return inside
  const trailing: Trailing = readTrailing(line, close + 1, state.listed, state.emphasis)
  const next = nextVisible(line, trailing.end)
  if (trailing.stopped || (kind === 'quote' && trailing.cited)) return { next, breaks: true }
  const ends =
    kind === 'quote'
      ? quotationEndsSentence(line, open, stop, state.sentenceStart, next)
      : parenthesisEndsSentence(line, open, state.sentenceStart, next)
  return ends ? { next, breaks: true } : inside
}

function readAsterisks(line: Line, offset: number, state: State): Step {
  const next = afterAsterisks(line, offset)
  const isBullet = offset === state.sentenceStart && nextVisible(line, next) > next
  if (!isBullet) state.emphasis = !state.emphasis
  return { next, breaks: false }
}

/** A note mark that begins a sentence or follows a colon numbers a list: ①……。②……。 */
function numbersList(line: Line, offset: number, state: State): boolean {
  return offset === state.sentenceStart || '：:；;'.includes(line.text.charAt(offset - 1))
}

/** The end of a note number that lost its raised position in copying: order.12 The. */
function stuckNoteEnd(line: Line, from: number, state: State): number {
  let end = from
  while (end < line.end && end < from + 3 && isDigit(line.text.charCodeAt(end))) end += 1
  if (end === from || nextVisible(line, end) === end) return from
  return isPlainWordBefore(line.text, from - 1, state.sentenceStart) ? end : from
}

/** The end of the web address at an offset, its closing punctuation left out; the next offset when there is none. */
function addressEnd(line: Line, offset: number): number {
  const { text } = line
  const unit = text.charCodeAt(offset) | 0x20
  if ((unit !== 0x68 && unit !== 0x66 && unit !== 0x77) || isLatin(text.charCodeAt(offset - 1)))
    return offset + 1
  if (!ADDRESS.test(text.slice(offset, offset + 8))) return offset + 1
  let end = offset
  while (end < line.end && ADDRESS_UNIT.test(text.charAt(end))) end += 1
  while (end > offset + 1 && /[.,;:!?'()[\]]/.test(text.charAt(end - 1))) end -= 1
  return end
}
