/** What a character that draws nothing is: a control, a direction mark, or a mark of no width. */
export type HiddenKind = 'control' | 'bidi' | 'invisible'

const ZERO_WIDTH = /^\p{Default_Ignorable_Code_Point}$/u

/**
 * The kind of a code point that a reader cannot see, or null when it shows (or is ordinary white space). Tab, line feed
 * and carriage return are ordinary. Direction marks are those of "Trojan Source" (CVE-2021-42574) and the three
 * implicit marks; the rest is Unicode's Default_Ignorable_Code_Point and the interlinear annotation anchors.
 */
export function hiddenKind(codePoint: number): HiddenKind | null {
  if (codePoint < 0x20) return codePoint === 9 || codePoint === 10 || codePoint === 13 ? null : 'control'
  if (codePoint < 0x7f) return null
  if (codePoint <= 0x9f) return 'control'
  if (codePoint === 0xad || codePoint === 0xfeff) return 'invisible'
  if (codePoint < 0x034f || (codePoint >= 0x3165 && codePoint < 0xfe00)) return null
  if (isBidiMark(codePoint)) return 'bidi'
  if (codePoint >= 0xfff9 && codePoint <= 0xfffb) return 'invisible'
  return ZERO_WIDTH.test(String.fromCodePoint(codePoint)) ? 'invisible' : null
}

/** Whether a code point is white space or a line break, as JavaScript's trim() sees it (U+3000 and U+FEFF included). */
export function isSpace(codePoint: number): boolean {
  if (codePoint <= 0x20) return codePoint === 0x20 || (codePoint >= 9 && codePoint <= 13)
  if (codePoint < 0xa0) return false
  return (
    codePoint === 0xa0 ||
    codePoint === 0x1680 ||
    (codePoint >= 0x2000 && codePoint <= 0x200a) ||
    codePoint === 0x2028 ||
    codePoint === 0x2029 ||
    codePoint === 0x202f ||
    codePoint === 0x205f ||
    codePoint === 0x3000 ||
    codePoint === 0xfeff
  )
}

/** Whether a code point leaves nothing to read: white space, or hidden. */
export function isBlank(codePoint: number): boolean {
  return isSpace(codePoint) || hiddenKind(codePoint) !== null
}

/** Whether a text has at least one character that a reader can see. */
export function hasVisibleText(text: string): boolean {
  for (const character of text) if (!isBlank(character.codePointAt(0) ?? 0)) return true
  return false
}

function isBidiMark(codePoint: number): boolean {
  return (
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2066 && codePoint <= 0x2069) ||
    codePoint === 0x200e ||
    codePoint === 0x200f ||
    codePoint === 0x061c
  )
}
