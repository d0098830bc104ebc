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

export function unpackIds(bytes: Uint8Array, first: number): number[] {
  const ids: number[] = []
  eachPacked(bytes, first, id => ids.push(id))
  return ids
}
