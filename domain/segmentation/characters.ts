/** Classes of punctuation, one bit each: what a UTF-16 code unit can mean where sentences end. */
export const FULL_STOP = 1
export const ASCII_STOP = 2
export const DOT = 4
export const ELLIPSIS = 8
export const OPENER = 16
export const CLOSER = 32
export const STRAIGHT_QUOTE = 64
/** Punctuation that says the sentence goes on: it never begins one. */
export const CONTINUES = 128

export type EnclosureKind = 'quote' | 'bracket' | 'title'

const PAIRS: Record<EnclosureKind, string> = {
  quote: '“”‘’「」『』«»‹›〝〞',
  bracket: '()（）[]［］【】〔〕〖〗{}｛｝',
  title: '《》〈〉',
}

const classes = new Uint8Array(0x10000)
const closerOf = new Map<number, number>()
const kindOf = new Map<number, EnclosureKind>()

for (const kind of ['quote', 'bracket', 'title'] as const) {
  const pairs = PAIRS[kind]
  for (let index = 0; index < pairs.length; index += 2) {
    closerOf.set(pairs.charCodeAt(index), pairs.charCodeAt(index + 1))
    kindOf.set(pairs.charCodeAt(index), kind)
    mark(OPENER, pairs.charAt(index))
    mark(CLOSER, pairs.charAt(index + 1))
  }
}
mark(FULL_STOP, '。｡！？‼⁇⁈⁉')
mark(ASCII_STOP, '!?')
mark(DOT, '.．')
mark(ELLIPSIS, '…⋯')
mark(STRAIGHT_QUOTE, '"＂')
mark(CONTINUES, '，、；：,;:·•%‰')

/** The classes of the code unit at an offset; 0 for a letter, white space, or an offset outside the text. */
export function classAt(text: string, offset: number): number {
  return classes[text.charCodeAt(offset)] ?? 0
}

/** The code unit that closes this opening one. */
export function closerFor(opener: number): number | undefined {
  return closerOf.get(opener)
}

/** What an opening mark encloses; straight quotation marks are quotes. */
export function enclosureKind(opener: number): EnclosureKind {
  return kindOf.get(opener) ?? 'quote'
}

/** Whether the code unit is a Latin letter (accents included; the full-width forms too). */
export function isLatin(unit: number): boolean {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
  if (unit < 0xc0) return false
  if (unit <= 0x24f) return unit !== 0xd7 && unit !== 0xf7
  return (
    (unit >= 0x1e00 && unit <= 0x1eff) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a)
  )
}

/** Whether the code unit is a lower-case Latin letter. */
export function isLowerLatin(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a
  if (!isLatin(unit)) return false
  const letter = String.fromCharCode(unit)
  return letter.toUpperCase() !== letter
}

/** Whether the code unit is a digit, half or full width. */
export function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)
}

function mark(bit: number, characters: string): void {
  for (let index = 0; index < characters.length; index += 1) {
    const unit = characters.charCodeAt(index)
    classes[unit] = (classes[unit] ?? 0) | bit
  }
}
