import { UnreadableFile } from '../../domain/reading/document'
import { decodeBytes } from '../text/decode-bytes'
import { decodeStrictly } from '../text/legacy-encodings'

const named = new Set([
  'utf-8',
  'utf8',
  'gb2312',
  'gbk',
  'gb18030',
  'big5',
  'big5-hkscs',
  'iso-8859-1',
  'windows-1252',
])

/** The text of a page: as its head says, where the bytes fit that; else as bytes of an unknown encoding are read. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  const told = declared && named.has(declared) ? decodeStrictly(bytes, declared) : null
  const text = told ?? decodeBytes(bytes)?.text
  if (text === undefined || text.includes('\0')) throw new UnreadableFile('damaged')
  return text
}
