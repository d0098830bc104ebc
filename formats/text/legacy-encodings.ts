import { detect } from 'jschardet'
import { commonHanShare } from '../../domain/languages/common-han'
import { isHan } from '../../domain/languages/han'

export type LegacyText = { text: string; encoding: 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' }

/** A text this short proves nothing by the frequency of its characters. */
const SHORTEST_PROOF = 8
const PLAUSIBLE = 0.9
const COMMON_ENOUGH = 0.08
const BYTES_DETECTED = 200_000

/** Decodes bytes strictly; null when they are not that encoding. A mark at the start stays in the text. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Reads UTF-16 without a byte order mark. Accepted when the zero bytes of ASCII and line breaks all stand on one side of the
 * pairs, or, without any, when the text is made of frequent Chinese characters: ASCII read as UTF-16 is Han too, but rare.
 */
export function decodeBareUtf16(bytes: Uint8Array): LegacyText | null {
  if (bytes.length % 2 !== 0) return null
  const zeros = [0, 0]
  for (let index = 0; index < bytes.length; index += 1) if (bytes[index] === 0) zeros[index % 2]! += 1
  const [even = 0, odd = 0] = zeros
  const encodings = even === odd ? ['utf-16le', 'utf-16be'] : odd > even ? ['utf-16le'] : ['utf-16be']
  for (const encoding of encodings as LegacyText['encoding'][]) {
    const text = decodeStrictly(bytes, encoding)
    if (text === null || text.includes('\0') || plausibleShare(text) < PLAUSIBLE) continue
    const proved = text.length >= SHORTEST_PROOF && commonHanShare(text) >= COMMON_ENOUGH
    if (even !== odd || proved) return { text, encoding }
  }
  return null
}

/**
 * Reads GB18030 (and GBK, GB2312 within it). Almost any bytes of another East Asian encoding decode as GB18030 too, so the text
 * must be plausible and a detector must agree; for a mostly Latin text, where it cannot tell, frequent characters must.
 */
export function decodeGb18030(bytes: Uint8Array): LegacyText | null {
  const text = decodeStrictly(bytes, 'gb18030')
  if (text === null || text.includes('\0') || plausibleShare(text) < PLAUSIBLE) return null
  const foreign = [...text].filter(character => (character.codePointAt(0) ?? 0) > 0x7f).join('')
  if (foreign === '' || plausibleShare(foreign) < PLAUSIBLE) return null
  const detected = detect(bytes.subarray(0, BYTES_DETECTED)).encoding?.toLowerCase() ?? ''
  if (/^gb/.test(detected)) return { text, encoding: 'gb18030' }
  const latin = text.length - foreign.length
  if (/iso|windows|ascii/.test(detected) && latin > foreign.length && commonHanShare(foreign) >= 0.25) {
    return { text, encoding: 'gb18030' }
  }
  return null
}

/** How many of Big5's frequent characters must stand in a text: read as the other encoding, they are rare ones. */
const TRADITIONAL_ENOUGH = 0.12

/**
 * Reads Big5, in which texts from Taiwan and Hong Kong were kept. Its bytes nearly always decode as GB18030 too, into
 * characters that nobody writes: it is Big5 where that reading has clearly more of the frequent ones.
 */
export function decodeBig5(bytes: Uint8Array): LegacyText | null {
  const text = decodeStrictly(bytes, 'big5')
  if (text === null || text.includes('\0') || plausibleShare(text) < PLAUSIBLE) return null
  const asBig5 = commonHanShare(text)
  const other = decodeStrictly(bytes, 'gb18030')
  const asGb = other === null ? 0 : commonHanShare(other)
  if (asBig5 >= TRADITIONAL_ENOUGH && asBig5 > asGb * 2) return { text, encoding: 'big5' }
  const detected = detect(bytes.subarray(0, BYTES_DETECTED)).encoding?.toLowerCase() ?? ''
  return detected === 'big5' && asBig5 > asGb ? { text, encoding: 'big5' } : null
}

/** The share, 0 to 1, of characters one expects in a Chinese or English article. */
function plausibleShare(text: string): number {
  let all = 0
  let plausible = 0
  for (const character of text) {
    all += 1
    if (isPlausible(character.codePointAt(0) ?? 0)) plausible += 1
  }
  return all === 0 ? 0 : plausible / all
}

function isPlausible(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 9 || codePoint === 10 || codePoint === 13
  return (
    codePoint < 0x7f ||
    isHan(codePoint) ||
    (codePoint >= 0xa0 && codePoint <= 0xff) ||
    (codePoint >= 0x2010 && codePoint <= 0x2027) ||
    (codePoint >= 0x2030 && codePoint <= 0x205e) ||
    (codePoint >= 0x2150 && codePoint <= 0x218f) ||
    (codePoint >= 0x2460 && codePoint <= 0x24ff) ||
    (codePoint >= 0x3000 && codePoint <= 0x303f) ||
    (codePoint >= 0xff01 && codePoint <= 0xffe5) ||
    codePoint === 0xfeff
  )
}
