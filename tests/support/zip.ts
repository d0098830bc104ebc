import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip file: `says` is the size it claims, `at` where it claims to lie, `packed` how much it claims to take. */
export type Part = {
  name: string
  data: Uint8Array
  says?: number
  at?: number
  flags?: number
  packed?: number
}

/** A deflated zip file that can lie about its parts. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, says, at, flags = 0, packed } of parts) {
    const content = deflateRawSync(data)
    const title = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(flags, 6)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(crc32(data), 14)
    local.writeUInt32LE(content.length, 18)
    local.writeUInt32LE(says ?? data.length, 22)
    local.writeUInt16LE(title.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(crc32(data), 16)
    entry.writeUInt32LE(packed ?? content.length, 20)
    entry.writeUInt32LE(says ?? data.length, 24)
    entry.writeUInt16LE(title.length, 28)
    entry.writeUInt32LE(at ?? offset, 42)
    files.push(local, title, content)
    directory.push(entry, title)
    offset += 30 + title.length + content.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, index, end])
}
