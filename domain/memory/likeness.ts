import { editDistance } from './edit-distance'

/** Says how like a text is to the one it was made for; undefined under `min`. */
export type Likeness = (other: string, min: number) => number | undefined

const hashes = 4096

/**
 * Measures folded texts against one: 100 x (1 - edit distance / length of the longer) over code points, rounded down, so
 * that 100 is said of equal texts alone. Texts that have too few characters in common are known for that at once: the
 * distance is never less than what the bags of characters differ by.
 */
export function likenessTo(text: string): Likeness {
  const own = [...text].map(character => character.codePointAt(0) ?? 0)
  const bag = new Int16Array(hashes)
  for (const point of own) bag[point % hashes] = (bag[point % hashes] as number) + 1
  return (other, min) => {
    if (text === other) return 100
    const { length, common } = compareBags(bag, other)
    const longer = Math.max(own.length, length)
    const limit = longer - Math.ceil((longer * min) / 100)
    if (longer - common > limit) return undefined
    const distance = editDistance(text, other, limit)
    return distance === undefined ? undefined : Math.floor((100 * (longer - distance)) / longer)
  }
}

/** How many code points a text has, and at most how many of them are in the bag too. Leaves the bag as it was. */
function compareBags(bag: Int16Array, text: string): { length: number; common: number } {
  let length = 0
  let common = 0
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) as number
    if (point > 0xffff) at += 1
    length += 1
    const left = bag[point % hashes] as number
    if (left > 0) common += 1
    bag[point % hashes] = left - 1
  }
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) as number
    if (point > 0xffff) at += 1
    bag[point % hashes] = (bag[point % hashes] as number) + 1
  }
  return { length, common }
}
