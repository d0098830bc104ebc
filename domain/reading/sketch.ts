/** How many characters are one shingle, and how many shingles a sketch keeps. */
const length = 6
const kept = 160

/**
 * A sketch of a text: the smallest hashes of its runs of six letters, blanks and punctuation left out. Two texts share
 * about as large a part of their sketches as of all their runs (bottom-k sketch; Broder 1997), whatever their files are called.
 */
export function sketchOf(text: string): Uint32Array {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  const smallest = new Set<number>()
  for (let at = 0; at + length <= letters.length; at += 1) smallest.add(hash(letters, at))
  return Uint32Array.from([...smallest].sort((one, other) => one - other).slice(0, kept))
}

/** About how much two texts have in common, 0 to 1. A text too short for a shingle is like none. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  const others = new Set(other)
  const mine = new Set(one)
  const both = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, kept)
  if (one.length === 0 || other.length === 0) return 0
  return both.filter(value => others.has(value) && mine.has(value)).length / both.length
}

/** From here on two articles are worth a warning: one is another edition of the other, or an excerpt with changes. */
export const alikeFrom = 0.25

export function packSketch(sketch: Uint32Array): Buffer {
  const packed = Buffer.alloc(sketch.length * 4)
  for (const [index, value] of sketch.entries()) packed.writeUInt32LE(value, index * 4)
  return packed
}

export function unpackSketch(packed: Uint8Array): Uint32Array {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    bytes.readUInt32LE(index * 4),
  )
}

/** FNV-1a over the UTF-16 units of one shingle, with its bits mixed once more: it sees too little to spread by itself. */
function hash(text: string, at: number): number {
  let value = 0x811c9dc5
  for (let index = at; index < at + length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
