import { UnreadableXml } from './unreadable'

export type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** What is read besides UTF-8 and UTF-16 where the declaration names it. */
const named = new Set(['utf-8', 'us-ascii', 'gb18030', 'gbk', 'gb2312', 'big5', 'iso-8859-1', 'windows-1252'])

/**
 * The text of an XML file, piece by piece: by its byte order mark, by the zeros of UTF-16, or by what its declaration
 * names. Throws `encoding` for another one and for bytes that do not fit it: a guess could hide what is refused.
 */
export async function* decodeXml(bytes: Bytes): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let head = new Uint8Array()
  for await (const chunk of bytes) {
    let given = chunk
    if (!decoder) {
      head = joined(head, chunk)
      if (head.length < 256) continue
      decoder = decoderFor(head)
      given = head
    }
    yield decode(decoder, given, true)
  }
  yield decoder ? decode(decoder, new Uint8Array(), false) : decode(decoderFor(head), head, false)
}

function decoderFor(head: Uint8Array): TextDecoder {
  return new TextDecoder(encodingOf(head), { fatal: true })
}

function encodingOf(head: Uint8Array): string {
  const [a, b, c, d] = head
  const isWide = (a === 0 && b === 0) || (c === 0 && d === 0)
  if (isWide) throw new UnreadableXml('encoding')
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return 'utf-16be'
  if ((a === 0xff && b === 0xfe) || (b === 0 && a !== 0)) return 'utf-16le'
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  const text = Buffer.from(head.subarray(0, 256)).toString('latin1')
  const declared =
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/i.exec(text)?.[1]?.toLowerCase() ?? 'utf-8'
  if (!named.has(declared)) throw new UnreadableXml('encoding', 1)
  return declared
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    throw new UnreadableXml('encoding')
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
