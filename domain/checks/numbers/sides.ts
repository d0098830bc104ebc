import type { Quantity } from './quantity'

/** The quantities of one language: all of them in order, those without a partner so far, and how far they reach. */
export type Side = { all: readonly Quantity[]; left: Set<Quantity>; length: number }

/** The one of the other side that fits and stands nearest to the same place. */
export function nearest(
  own: Quantity,
  from: Side,
  to: Side,
  fits: (s: Quantity, t: Quantity) => boolean,
): Quantity | undefined {
  const place = own.start / from.length
  let best: Quantity | undefined
  for (const one of around(own, from, to)) {
    if (!fits(own, one)) continue
    const isNearer =
      !best || Math.abs(one.start / to.length - place) < Math.abs(best.start / to.length - place)
    if (isNearer) best = one
  }
  return best
}

const few = 200
/** How far on either side of its place; in a text of thousands there are more chances than a reader could mean. */
const reachOf = (count: number) => (count > 2000 ? 8 : 40)

/** What is left of the other side where this quantity can be expected: everywhere in a short text. */
export function around(own: Quantity, from: Side, to: Side): Quantity[] {
  return to.all.length <= few ? [...to.left] : expected(own, from, to).filter(one => to.left.has(one))
}

/** The quantities of the other side at about the same place, of a short text all. */
export function expected({ start }: Quantity, from: Side, { all, length }: Side): readonly Quantity[] {
  if (all.length <= few) return all
  const place = (start / from.length) * length
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  const reach = reachOf(all.length)
  return all.slice(Math.max(0, low - reach), low + reach)
}

/** What somebody would miss. */
export function required(left: Set<Quantity>): Quantity[] {
  return [...left].filter(({ optional, kind }) => !optional && kind !== 'sequence')
}

export function sideOf(all: readonly Quantity[]): Side {
  return { all, left: new Set(all), length: Math.max(1, all.at(-1)?.end ?? 1) }
}
