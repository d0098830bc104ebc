import { checkSourceText, MAX_SOURCE_BYTES } from '../../domain/source-text'
import { decodeBareUtf16, decodeGb18030, decodeStrictly } from './legacy-encodings'

export type SourceEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030'

export type DecodedSource =
  | { ok: true; text: string; encoding: SourceEncoding }
  | {
      ok: false
      code: 'unsupported_file_type' | 'text_undecodable' | 'text_too_large' | 'text_empty'
      facts?: Record<string, string | number>
    }

type Decoded = { text: string; encoding: SourceEncoding }

const FILE_TYPES = ['.txt', '.md']
/** No encoding read here takes more than two bytes where UTF-8 takes one, so a longer file is too large in any of them. */
const MOST_BYTES = MAX_SOURCE_BYTES * 2 + 4
/** A text has hardly any control characters; a program or a picture is full of them. */
const MOST_CONTROLS = 0.05
const FEW_CONTROLS = 4

const MARKS: { bytes: number[]; encoding: SourceEncoding; decoder: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8-bom', decoder: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le', decoder: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be', decoder: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030', decoder: 'gb18030' },
]
const OTHER_FORMATS = ['%PDF-', 'PK\x03\x04', '{\\rtf', '\xd0\xcf\x11\xe0', '\x1f\x8b']

/**
 * Reads a `.txt` or `.md` file. In order: byte order mark, strict UTF-8, UTF-16 without a mark, GB18030; nothing is ever replaced
 * to make the bytes fit. The byte order mark is not part of the text. Refusals: `unsupported_file_type` by the file's name,
 * `text_undecodable` for bytes that are none of these (or are another format under a false name), `text_too_large` over
 * MAX_SOURCE_BYTES as UTF-8, `text_empty` for nothing to read.
 */
export function decodeSourceFile(bytes: Uint8Array, fileName: string): DecodedSource {
  const dot = fileName.lastIndexOf('.')
  const extension = dot < 0 ? '' : fileName.slice(dot).toLowerCase()
  if (!FILE_TYPES.includes(extension)) {
    return { ok: false, code: 'unsupported_file_type', facts: { extension: extension.slice(0, 20) } }
  }
  if (bytes.length > MOST_BYTES) {
    return { ok: false, code: 'text_too_large', facts: { bytes: bytes.length, limit: MAX_SOURCE_BYTES } }
  }
  if (bytes.length === 0) return { ok: false, code: 'text_empty' }
  const decoded = isOtherFormat(bytes) ? null : decodeMarked(bytes)
  if (!decoded || isBinary(decoded.text)) return { ok: false, code: 'text_undecodable' }
  const decision = checkSourceText(decoded.text)
  if (decision.ok) return { ok: true, ...decoded }
  if (decision.code === 'text_too_large') return { ok: false, code: 'text_too_large', facts: decision.facts }
  return { ok: false, code: decision.code === 'text_empty' ? 'text_empty' : 'text_undecodable' }
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const mark = MARKS.find(({ bytes: head }) => head.every((byte, index) => bytes[index] === byte))
  if (!mark) return decodeUnmarked(bytes)
  const text = decodeStrictly(bytes.subarray(mark.bytes.length), mark.decoder)
  return text === null ? null : { text, encoding: mark.encoding }
}

function decodeUnmarked(bytes: Uint8Array): Decoded | null {
  const text = decodeStrictly(bytes, 'utf-8')
  if (text !== null && !text.includes('\0')) return { text, encoding: 'utf-8' }
  return decodeBareUtf16(bytes) ?? decodeGb18030(bytes)
}

function isOtherFormat(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return OTHER_FORMATS.some(signature => head.startsWith(signature))
}

function isBinary(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit === 0) return true
    if (unit < 0x20 && !(unit >= 9 && unit <= 13)) controls += 1
  }
  return controls > FEW_CONTROLS && controls > text.length * MOST_CONTROLS
}
