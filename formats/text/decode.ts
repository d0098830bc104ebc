import { checkSourceText, MAX_SOURCE_BYTES } from '../../domain/source-text'
import { type DecodedText, decodeBytes, type SourceEncoding } from './decode-bytes'

export type { SourceEncoding } from './decode-bytes'

export type DecodedSource =
  | { ok: true; text: string; encoding: SourceEncoding }
  | {
      ok: false
      code: 'unsupported_file_type' | 'text_undecodable' | 'text_too_large' | 'text_empty'
      facts?: Record<string, string | number>
    }

const FILE_TYPES = ['.txt', '.md', '.markdown']
/** No encoding read here takes more than two bytes where UTF-8 takes one, so a longer file is too large in any of them. */
const MOST_BYTES = MAX_SOURCE_BYTES * 2 + 4
/** A text has hardly any control characters; a program or a picture is full of them. */
const MOST_CONTROLS = 0.05
const FEW_CONTROLS = 4

const OTHER_FORMATS = ['%PDF-', 'PK\x03\x04', '{\\rtf', '\xd0\xcf\x11\xe0', '\x1f\x8b']

/**
 * Reads a `.txt` or `.md` file. In order: byte order mark, strict UTF-8, UTF-16 without a mark, Big5, GB18030; nothing is ever replaced
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
  const decoded: DecodedText | null = isOtherFormat(bytes) ? null : decodeBytes(bytes)
  if (!decoded || isBinary(decoded.text)) return { ok: false, code: 'text_undecodable' }
  const decision = checkSourceText(decoded.text)
  if (decision.ok) return { ok: true, ...decoded }
  if (decision.code === 'text_too_large') return { ok: false, code: 'text_too_large', facts: decision.facts }
  return { ok: false, code: decision.code === 'text_empty' ? 'text_empty' : 'text_undecodable' }
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
