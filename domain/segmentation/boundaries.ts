import { dotEndsSentence, isStarterAt } from './abbreviations'
import {
  ASCII_STOP,
  CONTINUES,
  classAt,
  DOT,
  ELLIPSIS,
  FULL_STOP,
  isDigit,
  isLatin,
  isLowerLatin,
} from './characters'
import type { Line, Mark } from './line'
import { announcesSpeechBefore, reportsSpeechAt, takesQuotationAt } from './reporting'

const OPENS_QUOTATION = '“「‘『«"＂'

/**
 * Whether the marks from `offset` to `mark.end` end a sentence: `trailingEnd` is where what belongs to them ends, `next` the
 * next visible offset. A dash after a question or an exclamation goes on: it is a title with its subtitle.
 */
export function markEndsSentence(
  line: Line,
  offset: number,
  mark: Mark,
  sentenceStart: number,
  trailingEnd: number,
  next: number,
): boolean {
  const { text } = line
  if (next >= line.end) return true
  if (classAt(text, next) & CONTINUES) return false
  if (isDashAt(text, next) && text[mark.end - 1] !== '。' && mark.kind !== 'dot') return false
  const spaced = next > trailingEnd
  switch (mark.kind) {
    case 'full':
      return !(isDigit(text.charCodeAt(offset - 1)) && isDigit(text.charCodeAt(mark.end)))
    case 'ascii':
      return asciiStopEnds(line, offset, mark.end, trailingEnd, next)
    case 'ellipsis':
      return offset > sentenceStart && !isThoughtGoingOn(text, offset, next)
    case 'short_ellipsis':
      return offset > sentenceStart && spaced && isFreshCapital(text, next)
    case 'dot':
      if (!spaced && trailingEnd === mark.end) return false
      return dotEndsSentence(text, mark.end - 1, sentenceStart, next, line.end)
  }
}

/**
 * Whether a sentence ends after a quotation that itself ends as one does (`stop`). A quotation announced before it
 * (他说：“……。”) is done; one that opens its sentence waits for whose words they were (“……。”他说); one inside a clause
 * (所谓“……！”论) ends it with a full stop only.
 */
export function quotationEndsSentence(
  line: Line,
  open: number,
  stop: 'full' | 'soft',
  sentenceStart: number,
  next: number,
): boolean {
  const { text } = line
  if (next >= line.end) return true
  const unit = text.charCodeAt(next)
  if (classAt(text, next) & CONTINUES || isLowerLatin(unit) || isDashAt(text, next)) return false
  const position = quotationPosition(line, open, sentenceStart)
  if (takesQuotationAt(text, next, position === 'announced')) return false
  if (position === 'announced') return true
  if (position === 'leading') return !reportsSpeechAt(text, next, line.end)
  if (stop === 'full') return true
  return isLatin(unit) && isStarterAt(text, next)
}

/** Whether a sentence ends after a parenthesis that itself ends as one does: only when it is a sentence of its own. */
export function parenthesisEndsSentence(
  line: Line,
  open: number,
  sentenceStart: number,
  next: number,
): boolean {
  if (next >= line.end) return true
  if (open !== sentenceStart || classAt(line.text, next) & CONTINUES) return false
  return !isLowerLatin(line.text.charCodeAt(next))
}

function quotationPosition(
  line: Line,
  open: number,
  sentenceStart: number,
): 'announced' | 'leading' | 'inside' {
  const { text } = line
  let before = open - 1
  while (before >= line.start && (text[before] === ' ' || OPENS_QUOTATION.includes(text.charAt(before))))
    before -= 1
  const mark = before < line.start ? '' : text.charAt(before)
  if (mark === '：' || mark === ':') return 'announced'
  if (mark === '，' || mark === ',')
    return announcesSpeechBefore(text, before, line.start) ? 'announced' : 'leading'
  if (open <= sentenceStart || before < sentenceStart || isDashAt(text, before)) return 'leading'
  return 'inside'
}

function asciiStopEnds(
  line: Line,
  offset: number,
  markEnd: number,
  trailingEnd: number,
  next: number,
): boolean {
  const { text } = line
  const unit = text.charCodeAt(next)
  if (next > trailingEnd || trailingEnd > markEnd) {
    if (isLowerLatin(unit) || classAt(text, next) & DOT) return false
    return !text.startsWith('Yahoo!', offset - 5) || isStarterAt(text, next)
  }
  if (classAt(text, next) === 0 && unit < 0x250) return false
  const attached = text[offset] === '!' && isLatin(text.charCodeAt(offset - 1))
  return !attached
}

/** After ……: the same list (……都), a stammer (我……我), or the same English sentence. */
function isThoughtGoingOn(text: string, offset: number, next: number): boolean {
  if (isLowerLatin(text.charCodeAt(next)) || classAt(text, next) & (FULL_STOP | ASCII_STOP | ELLIPSIS))
    return true
  return '的之等地都均皆'.includes(text.charAt(next)) || text[offset - 1] === text[next]
}

/** After a short ellipsis: a capital begins a sentence, but for the pronoun I. */
function isFreshCapital(text: string, next: number): boolean {
  const at = OPENS_QUOTATION.includes(text.charAt(next)) ? next + 1 : next
  const unit = text.charCodeAt(at)
  if (!isLatin(unit) || isLowerLatin(unit)) return false
  return text[at] !== 'I' || isLatin(text.charCodeAt(at + 1))
}

function isDashAt(text: string, offset: number): boolean {
  return '—―─–'.includes(text.charAt(offset)) || text.startsWith('--', offset)
}
