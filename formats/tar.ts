const block = 512

/**
 * A file of a tar archive with its head, padded to whole blocks (POSIX ustar). No owner and no time is told, so that the
 * same files make the same bytes anywhere. Names have at most 100 ASCII characters.
 */
export function tarEntry(name: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(block)
  head.write(name, 0, 100, 'ascii')
  head.write('0000600\0', 100, 'ascii')
  head.write('0000000\0', 108, 'ascii')
  head.write('0000000\0', 116, 'ascii')
  head.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124, 'ascii')
  head.write('00000000000\0', 136, 'ascii')
  head.write('        0', 148, 'ascii')
  head.write('ustar\x0000', 257, 'ascii')
  head.write(`${checksum(head).toString(8).padStart(6, '0')}\0 `, 148, 'ascii')
  const padding = Buffer.alloc((block - (content.length % block)) % block)
  return Buffer.concat([head, content, padding])
}

/** What ends a tar archive. */
export const tarEnd: Uint8Array = Buffer.alloc(2 * block)

export type TarEntry = { name: string; content: Buffer }

/** Reads so many bytes from where the last reading ended; fewer at the end. */
export type ReadBytes = (length: number) => Buffer

/** Thrown where a file is no tar archive of the kind that is written here, or is cut short. */
export class UnreadableTar extends Error {
  override readonly name = 'UnreadableTar'
}

/** The files of a tar archive, one after the other; one larger than `largest` is not read into memory but refused. */
export function* readTar(read: ReadBytes, largest: number): Generator<TarEntry> {
  for (;;) {
    const head = read(block)
    if (head.length < block) throw new UnreadableTar('cut short')
    if (head.every(byte => byte === 0)) return
    const told = Number.parseInt(head.toString('ascii', 148, 154), 8)
    if (told !== checksum(head) || head.toString('ascii', 257, 262) !== 'ustar')
      throw new UnreadableTar('no tar archive')
    const size = Number.parseInt(head.toString('ascii', 124, 135), 8)
    if (!Number.isSafeInteger(size) || size < 0 || size > largest)
      throw new UnreadableTar('a part is too large')
    const content = read(size)
    const padding = (block - (size % block)) % block
    if (content.length < size || read(padding).length < padding) throw new UnreadableTar('cut short')
    const end = head.indexOf(0)
    yield { name: head.toString('ascii', 0, Math.min(100, end)), content }
  }
}

/** The sum of a head's bytes, those of the sum itself counted as blanks. */
function checksum(head: Buffer): number {
  let sum = 0
  for (const [at, byte] of head.entries()) sum += at >= 148 && at < 156 ? 0x20 : byte
  return sum
}
