import { inflateRawSync } from 'node:zlib'
import { UnreadableFile } from '../../domain/reading/document'

/** trust.md, section 3: what a package may hold before anything of it is unpacked. */
const most = { entries: 2_000, total: 100 * 1024 * 1024, part: 24 * 1024 * 1024, ratio: 200 }
/** What is smaller than this when unpacked is no bomb, however well it was packed. */
const harmless = 64 * 1024

type Entry = { method: number; packed: number; size: number; at: number }

/** The parts of a zip file; each is unpacked when it is asked for, and never to more than it said. */
export type ZipFile = {
  has: (path: string) => boolean
  paths: string[]
  part: (path: string) => Uint8Array | null
}

/**
 * Opens a zip file by its central directory. Counts, sizes, ratios and overlaps are looked at before anything is
 * unpacked, and what a part says of its size is held against what comes out. Throws `UnreadableFile`.
 * Layout: PKWARE APPNOTE 6.3; no encryption, no ZIP64, no parts over several disks.
 */
export function openZip(bytes: Uint8Array): ZipFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(file)
  return {
    has: path => entries.has(path),
    paths: [...entries.keys()],
    part: path => {
      const entry = entries.get(path)
      return entry ? unpack(file, entry) : null
    },
  }
}

function directoryOf(file: Buffer): Map<string, Entry> {
  const end = endOf(file)
  const count = file.readUInt16LE(end + 10)
  const start = file.readUInt32LE(end + 16)
  if (count > most.entries) throw new UnreadableFile('too_many_parts')
  if (file.readUInt16LE(end + 4) !== 0 || start > end) throw new UnreadableFile('damaged')
  const entries = new Map<string, Entry>()
  const spans: [number, number][] = []
  let at = start
  let total = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== 0x02014b50) throw new UnreadableFile('damaged')
    const flags = file.readUInt16LE(at + 8)
    if ((flags & 0x2041) !== 0) throw new UnreadableFile('encrypted')
    const entry = {
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    }
    const nameEnd = at + 46 + file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, nameEnd)
    total += entry.size
    if (total > most.total) throw new UnreadableFile('too_large')
    if (entry.size > harmless && entry.size > entry.packed * most.ratio)
      throw new UnreadableFile('suspicious_compression')
    if (entries.has(name)) throw new UnreadableFile('damaged')
    entries.set(name, entry)
    spans.push([entry.at, entry.at + 30 + entry.packed])
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  refuseOverlaps(spans, start)
  return entries
}

/** Where the end of the central directory begins: it may have a comment behind it. */
function endOf(file: Buffer): number {
  const earliest = Math.max(0, file.length - 22 - 0xffff)
  for (let at = file.length - 22; at >= earliest; at -= 1) if (file.readUInt32LE(at) === 0x06054b50) return at
  throw new UnreadableFile('damaged')
}

/** Parts that lie over one another are how a small file says the same megabytes a thousand times. */
function refuseOverlaps(spans: [number, number][], limit: number): void {
  spans.sort(([one], [other]) => one - other)
  for (const [index, [, end]] of spans.entries()) {
    const next = spans[index + 1]?.[0] ?? limit
    if (end > next) throw new UnreadableFile('suspicious_compression')
  }
}

function unpack(file: Buffer, { method, packed, size, at }: Entry): Uint8Array {
  if (size > most.part) throw new UnreadableFile('too_large')
  if (at + 30 > file.length || file.readUInt32LE(at) !== 0x04034b50) throw new UnreadableFile('damaged')
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const content = file.subarray(start, start + packed)
  if (content.length !== packed) throw new UnreadableFile('damaged')
  if (method === 0) {
    if (packed !== size) throw new UnreadableFile('damaged')
    return content
  }
  if (method !== 8) throw new UnreadableFile('damaged')
  const unpacked = inflate(content, size)
  if (unpacked.length !== size) throw new UnreadableFile('damaged')
  return unpacked
}

function inflate(content: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    const lied = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new UnreadableFile(lied ? 'suspicious_compression' : 'damaged')
  }
}
