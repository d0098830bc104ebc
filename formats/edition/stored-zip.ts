import { crc32 } from 'node:zlib'

/** Files of a package by their paths, in the order they stand in it. */
export type Parts = ReadonlyMap<string, Uint8Array>

const local = 0x04034b50
const central = 0x02014b50
const ending = 0x06054b50
/** 1 January 1980, midnight: the first day that a zip can tell. */
const date = 0x0021

/**
 * A zip file with its parts as they are, uncompressed: its bytes depend on no compressor's version and on no clock, so
 * that they can be made again anywhere. Paths must be ASCII. Layout: PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16.
 */
export function storedZip(parts: Parts): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, data] of parts) {
    const name = Buffer.from(path, 'ascii')
    const common = commonFields(data, name.length)
    files.push(numbers([local, 4]), common, name, Buffer.from(data))
    directory.push(
      numbers([central, 4], [20, 2]),
      common,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      name,
    )
    offset += 30 + name.length + data.length
  }
  const index = Buffer.concat(directory)
  const end = numbers(
    [ending, 4],
    [0, 2],
    [0, 2],
    [parts.size, 2],
    [parts.size, 2],
    [index.length, 4],
    [offset, 4],
    [0, 2],
  )
  return Buffer.concat([...files, index, end])
}

/**
 * The parts of a zip file as `storedZip` makes one; null for any other. Each byte has been looked at: what it answers,
 * zipped again, is the file.
 */
export function readStoredZip(file: Uint8Array): Parts | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const parts = new Map<string, Uint8Array>()
  let at = 0
  while (at + 30 <= bytes.length && bytes.readUInt32LE(at) === local) {
    const size = bytes.readUInt32LE(at + 22)
    const start = at + 30 + bytes.readUInt16LE(at + 26)
    if (start + size > bytes.length) return null
    parts.set(bytes.toString('ascii', at + 30, start), bytes.subarray(start, start + size))
    at = start + size
  }
  return Buffer.compare(storedZip(parts), bytes) === 0 ? parts : null
}

/** From "version needed" to "extra field length", which both headers have. */
function commonFields(data: Uint8Array, nameLength: number): Buffer {
  return numbers(
    [20, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [date, 2],
    [crc32(data), 4],
    [data.length, 4],
    [data.length, 4],
    [nameLength, 2],
    [0, 2],
  )
}

function numbers(...fields: [value: number, size: 2 | 4][]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((length, [, size]) => length + size, 0))
  let at = 0
  for (const [value, size] of fields) {
    if (size === 2) buffer.writeUInt16LE(value, at)
    else buffer.writeUInt32LE(value, at)
    at += size
  }
  return buffer
}
