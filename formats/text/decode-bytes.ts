import { decodeBareUtf16, decodeBig5, decodeGb18030, decodeStrictly } from './legacy-encodings'

export type SourceEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'
export type DecodedText = { text: string; encoding: SourceEncoding }

const MARKS: { bytes: number[]; encoding: SourceEncoding; decoder: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8-bom', decoder: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le', decoder: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be', decoder: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030', decoder: 'gb18030' },
]

/**
 * The text of bytes whose encoding nobody told, in order: byte order mark, strict UTF-8, UTF-16 without a mark, Big5 where
 * it reads as Chinese and GB18030 does not, GB18030. Nothing is replaced to make the bytes fit; null for none of these.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText | null {
  const mark = MARKS.find(({ bytes: head }) => head.every((byte, index) => bytes[index] === byte))
  if (mark) {
    const text = decodeStrictly(bytes.subarray(mark.bytes.length), mark.decoder)
    return text === null ? null : { text, encoding: mark.encoding }
  }
  const text = decodeStrictly(bytes, 'utf-8')
  if (text !== null && !text.includes('\0')) return { text, encoding: 'utf-8' }
  return decodeBareUtf16(bytes) ?? decodeBig5(bytes) ?? decodeGb18030(bytes)
}
