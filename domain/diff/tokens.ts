/** How finely two texts are compared. `segmented` is for scripts that write no spaces between words. */
export type Granularity = 'words' | 'characters' | 'segmented'

/** Cuts one short stretch of text into words; what it returns must join to exactly what it was given. */
export type Segment = (text: string) => string[]

/**
 * Cuts a text into words (a number with its separators and a contraction stay whole), runs of blanks, single line
 * breaks, single Chinese or Japanese characters, and single other signs. The tokens join to the text exactly.
 */
export function wordTokens(text: string): string[] {
  return text.match(WORD_TOKEN) ?? []
}

/** Cuts a text into code points, each with the combining marks that follow it. The tokens join to the text exactly. */
export function characterTokens(text: string): string[] {
  return text.match(CHARACTER_TOKEN) ?? []
}

/**
 * Cuts a text into words with the given segmenter, which sees one sentence-like piece at a time (at most 400
 * characters): native segmenters are quadratic in the length of what they are given. Where the segmenter loses or
 * changes a character its answer is not used and the piece is cut into characters.
 */
export function segmentTokens(text: string, segment: Segment): string[] {
  const tokens: string[] = []
  for (const piece of text.match(PIECE) ?? []) {
    const words = segment(piece)
    for (const token of words.join('') === piece ? words : characterTokens(piece)) {
      if (token !== '') tokens.push(token)
    }
  }
  return tokens
}

/** Cuts a text into lines, each with its line break. */
export function lineTokens(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? []
}

/**
 * Whether a text may be cut at an offset (UTF-16, strictly inside it) so that the tokens on each side are those of the
 * whole. It looks only at the two characters around the offset, so two texts that agree there give the same answer.
 */
export type CutRule = (text: string, offset: number) => boolean

/** For each granularity, where a text may be cut before it is made into tokens. */
export const cutRules: Record<Granularity, CutRule> = {
  words: (text, offset) => isBlank(text, offset - 1) !== isBlank(text, offset),
  characters: (text, offset) => !isInsidePair(text, offset) && !isMark(text, offset),
  segmented: (text, offset) => endsPiece(text, offset - 1) && !endsPiece(text, offset),
}

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
const LETTER = `(?:(?!${CJK})[\\p{L}\\p{M}\\p{N}_])`
const INSIDE_WORD = `(?:['’]|(?<=\\p{N})[.,](?=\\p{N}))`
const WORD_TOKEN = new RegExp(
  `\\n|[^\\S\\n]+|${LETTER}+(?:${INSIDE_WORD}${LETTER}+)*|\\P{M}\\p{M}*|\\p{M}+`,
  'gu',
)
const CHARACTER_TOKEN = /\P{M}\p{M}*|\p{M}+/gu
const PIECE = /[^\n。！？；]{1,400}[\n。！？；]*|[\n。！？；]+/gu

function isBlank(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index))
}

function isInsidePair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))
}

function isMark(text: string, offset: number): boolean {
  return /^\p{M}/u.test(text.slice(offset, offset + 2))
}

function endsPiece(text: string, index: number): boolean {
  return '\n。！？；'.includes(text.charAt(index))
}
