/** A pair while somebody puts it right; `left` pairs are not taken. */
export type MendedPair = {
  key: number
  source: readonly string[]
  target: readonly string[]
  confidence: number
  left: boolean
}

export type Side = 'source' | 'target'

/** A pair from here on is likely to be right; below, it wants somebody to look at it. */
export const sureFrom = 0.5

/** Pairs as alignment gives them: what has nothing opposite is left until somebody puts something there. */
export function mendable(
  pairs: readonly Pick<MendedPair, 'source' | 'target' | 'confidence'>[],
): MendedPair[] {
  return pairs.map((pair, key) => ({ ...pair, key, left: isOneSided(pair) }))
}

/** Joins a pair with the one after it. */
export function joinNext(pairs: readonly MendedPair[], at: number): MendedPair[] {
  const [one, other] = [pairs[at], pairs[at + 1]]
  if (!one || !other) return [...pairs]
  const joined = mended({
    ...one,
    source: [...one.source, ...other.source],
    target: [...one.target, ...other.target],
  })
  return [...pairs.slice(0, at), joined, ...pairs.slice(at + 2)]
}

/** Gives the first sentence of a side to the pair before, or the last to the pair after; at the ends a new pair is made. */
export function giveSentence(
  pairs: readonly MendedPair[],
  at: number,
  side: Side,
  where: 'before' | 'after',
): MendedPair[] {
  const pair = pairs[at]
  const sentence = where === 'before' ? pair?.[side][0] : pair?.[side].at(-1)
  if (!pair || sentence === undefined) return [...pairs]
  const rest = where === 'before' ? pair[side].slice(1) : pair[side].slice(0, -1)
  const neighbour = pairs[where === 'before' ? at - 1 : at + 1] ?? emptyPair(pairs)
  const given = where === 'before' ? [...neighbour[side], sentence] : [sentence, ...neighbour[side]]
  const mine = mended({ ...pair, [side]: rest })
  const theirs = mended({ ...neighbour, [side]: given })
  const both = where === 'before' ? [theirs, mine] : [mine, theirs]
  const from = where === 'before' ? Math.max(0, at - 1) : at
  const until = where === 'before' ? at + 1 : at + 2
  return [...pairs.slice(0, from), ...both.filter(isSomething), ...pairs.slice(until)]
}

/** Leaves a pair out, or takes it after all; one with nothing opposite cannot be taken. */
export function leaveOrTake(pairs: readonly MendedPair[], at: number): MendedPair[] {
  return pairs.map((pair, index) =>
    index === at && !isOneSided(pair) ? { ...pair, left: !pair.left } : pair,
  )
}

/** The pairs to be taken, each side as one text. */
export function takenPairs(pairs: readonly MendedPair[]): { source: string; target: string }[] {
  return pairs
    .filter(({ left }) => !left)
    .map(({ source, target }) => ({ source: source.join(''), target: target.join(' ') }))
}

/** What somebody has put right is sure. */
function mended(pair: MendedPair): MendedPair {
  return { ...pair, confidence: isOneSided(pair) ? 0 : 1, left: isOneSided(pair) }
}

function isOneSided({ source, target }: Pick<MendedPair, 'source' | 'target'>): boolean {
  return source.length === 0 || target.length === 0
}

function isSomething({ source, target }: MendedPair): boolean {
  return source.length + target.length > 0
}

function emptyPair(pairs: readonly MendedPair[]): MendedPair {
  return {
    key: Math.max(-1, ...pairs.map(({ key }) => key)) + 1,
    source: [],
    target: [],
    confidence: 0,
    left: true,
  }
}
