import { isHan } from './languages/han'
import { type HiddenKind, hasVisibleText, hiddenKind } from './languages/invisible'

/** The largest source text, in bytes of its UTF-8 form. */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024

/** How many characters of a kind, and where the first few stand (UTF-16 offsets). */
export type HiddenCharacters = { count: number; positions: number[] }

export type SourceInspection = Record<HiddenKind, HiddenCharacters> & {
  /** Han characters, counted as code points. */
  han: number
  /** Letters of every script, Han included, counted as code points. */
  letters: number
  /** Han characters are at least three letters in ten: Chinese with much Latin in it still counts. */
  looksChinese: boolean
}

/** A Decision for a source text: allowed, or a reason code with its facts. */
export type SourceTextDecision =
  | { ok: true }
  | {
      ok: false
      code: 'text_too_large' | 'text_empty' | 'text_undecodable'
      facts?: Record<string, string | number>
    }

const POSITIONS_KEPT = 10
const CHINESE_SHARE = 0.3
const LETTER = /^\p{L}$/u

/**
 * Counts what a person should know about a source text before it is translated: the characters nobody sees, and whether
 * it looks Chinese. Changes nothing, refuses nothing.
 */
export function inspectSource(text: string): SourceInspection {
  const hidden: Record<HiddenKind, HiddenCharacters> = {
    control: { count: 0, positions: [] },
    bidi: { count: 0, positions: [] },
    invisible: { count: 0, positions: [] },
  }
  let han = 0
  let letters = 0
  let offset = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (isHan(codePoint)) {
      han += 1
      letters += 1
    } else {
      const kind = hiddenKind(codePoint)
      if (kind) note(hidden[kind], offset)
      else if (isLetter(codePoint, character)) letters += 1
    }
    offset += character.length
  }
  return { ...hidden, han, letters, looksChinese: han > 0 && han >= letters * CHINESE_SHARE }
}

/**
 * Decides whether a text can become a source version. Codes: `text_too_large` (over MAX_SOURCE_BYTES as UTF-8),
 * `text_empty` (nothing a reader can see), `text_undecodable` (half of a surrogate pair: it has no UTF-8 form, so it could
 * not be kept as it came).
 */
export function checkSourceText(text: string): SourceTextDecision {
  const bytes = utf8Length(text)
  if (bytes > MAX_SOURCE_BYTES) {
    return { ok: false, code: 'text_too_large', facts: { bytes, limit: MAX_SOURCE_BYTES } }
  }
  if (!hasVisibleText(text)) return { ok: false, code: 'text_empty' }
  const lone = loneSurrogateAt(text)
  if (lone >= 0) return { ok: false, code: 'text_undecodable', facts: { offset: lone } }
  return { ok: true }
}

/** The length of a text in UTF-8 bytes; half of a surrogate pair counts as the three bytes of U+FFFD. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (isPairAt(text, index)) {
      bytes += 4
      index += 1
    } else bytes += 3
  }
  return bytes
}

function loneSurrogateAt(text: string): number {
  for (let index = 0; index < text.length; index += 1) {
    if ((text.charCodeAt(index) & 0xf800) !== 0xd800) continue
    if (!isPairAt(text, index)) return index
    index += 1
  }
  return -1
}

function isPairAt(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00
}

function isLetter(codePoint: number, character: string): boolean {
  if (codePoint < 0x80) return (codePoint | 0x20) >= 0x61 && (codePoint | 0x20) <= 0x7a
  return LETTER.test(character)
}

function note(found: HiddenCharacters, offset: number): void {
  found.count += 1
  if (found.positions.length < POSITIONS_KEPT) found.positions.push(offset)
}
