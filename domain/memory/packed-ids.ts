/**
 * Ids in ascending order as bytes: each the distance from the one before it (the first from `first`), seven bits to a
 * byte, lowest first, the high bit set where more follow (LEB128).
 */
export function packIds(ids: readonly number[], first: number): Uint8Array {
  const bytes: number[] = []
  let before = first
  for (const id of ids) {
    for (let rest = id - before; ; rest = Math.floor(rest / 128)) {
      if (rest < 128) {
        bytes.push(rest)
        break
      }
      bytes.push((rest % 128) + 128)
    }
    before = id
  }
  return Uint8Array.from(bytes)
}

/** Tells each id that `packIds` packed, in order. */
export function eachPacked(bytes: Uint8Array, first: number, tell: (id: number) => void): void {
  let id = first
  let delta = 0
  let factor = 1
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    delta += (byte & 127) * factor
    if (byte >= 128) {
      factor *= 128
      continue
    }
    id += delta
    tell(id)
    delta = 0
    factor = 1
  }
}

/**
 * How often ids came, in the low bits of their sums, and above them what they add up to. `sums` has room for the greatest id;
 * the first `many` of `met` are those that came often enough.
 */
export type Tally = { sums: Uint32Array; met: Uint32Array; many: number }

/** In a sum, so many times an id can come. */
export const mostTimes = 0x1000

/**
 * Counts each id that `packIds` packed once more and adds `weight` to its sum; one that came for the `enough`th time is met. It
 * is what a look-up does most, so it calls nothing.
 */
export function tallyPacked(
  bytes: Uint8Array,
  first: number,
  { weight, enough }: { weight: number; enough: number },
  tally: Tally,
): void {
  const { sums, met } = tally
  const { length } = bytes
  const add = weight * mostTimes + 1
  let { many } = tally
  let id = first
  for (let at = 0; at < length; at += 1) {
    let byte = bytes[at] as number
    let delta = byte & 127
    for (let factor = 128; byte >= 128 && at + 1 < length; factor *= 128) {
      at += 1
      byte = bytes[at] as number
      delta += (byte & 127) * factor
    }
    id += delta
    const sum = (sums[id] as number) + add
    sums[id] = sum
    if (sum % mostTimes === enough) {
      met[many] = id
      many += 1
    }
  }
  tally.many = many
}

export function unpackIds(bytes: Uint8Array, first: number): number[] {
  const ids: number[] = []
  eachPacked(bytes, first, id => ids.push(id))
  return ids
}
