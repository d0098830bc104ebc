import { inflateSync } from 'node:zlib'
import { UnreadableFile } from '../../domain/reading/document'

/** What one stream of text or fonts may be when it is unpacked, and how often it may be packed smaller. */
const most = { stream: 24 * 1024 * 1024, ratio: 400 }
/** What is shorter cannot become that large: no deflated byte stands for more than 1,032. */
const harmless = Math.floor(most.stream / 1032)

/**
 * Looks at the packed streams of a PDF before the engine unpacks them, which it does whole. Pictures are passed over: no
 * picture is unpacked for its text. Throws `UnreadableFile`.
 */
export function refusePdfBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const start = at + (file[at + 6] === 0x0d ? 8 : 7)
    const found = file.indexOf('endstream', start)
    const end = found < 0 ? file.length : found
    const length = end - start
    const head = file.toString('latin1', Math.max(0, at - 1500), at)
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    if (length > harmless && /FlateDecode|\/Fl\b/.test(dictionary) && !/\/Image\b/.test(dictionary))
      refuseIfHuge(file.subarray(start, end))
    at = end
  }
}

function refuseIfHuge(packed: Buffer): void {
  try {
    const { length } = inflateSync(packed, { maxOutputLength: most.stream })
    if (length > packed.length * most.ratio) throw new UnreadableFile('suspicious_compression')
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    // What cannot be unpacked is no bomb; the engine says what it thinks of it.
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new UnreadableFile('suspicious_compression')
  }
}
