import type { Claim } from './claim'

/**
 * The claims on the page together with what the server has by now: newer words where none of ours wait, new claims at
 * their end, and gone those that the server had (`before`) and has no more. The order follows the server's where that
 * has changed. `isClean` says whether all of a claim is on the server.
 */
export function withOthers(
  mine: readonly Claim[],
  before: readonly Claim[],
  now: readonly Claim[],
  isClean: (id: string) => boolean,
): Claim[] {
  const theirs = new Map(now.map(claim => [claim.id, claim]))
  const had = new Set(before.map(({ id }) => id))
  const kept = mine
    // One that the server never had yet was only just added here.
    .filter(({ id }) => theirs.has(id) || !had.has(id) || !isClean(id))
    .map(claim => {
      const newer = theirs.get(claim.id)
      return newer && newer.revision >= claim.revision && isClean(claim.id) ? newer : claim
    })
  const held = new Set(kept.map(({ id }) => id))
  // One that was removed here a moment ago may still be in what was read before.
  const added = now.filter(({ id }) => !held.has(id) && !had.has(id))
  const all = [...kept, ...added]
  return sameOrder(before, now) ? all : inOrderOf(all, now)
}

function sameOrder(before: readonly Claim[], now: readonly Claim[]): boolean {
  const both = (claims: readonly Claim[], others: readonly Claim[]) =>
    claims.filter(({ id }) => others.some(other => other.id === id)).map(({ id }) => id)
  return both(before, now).join() === both(now, before).join()
}

/** Those that the server has, in its order; one of ours that it has not stays behind the one it stood behind. */
function inOrderOf(all: readonly Claim[], now: readonly Claim[]): Claim[] {
  const rank = new Map(now.map(({ id }, at) => [id, at]))
  let last = -1
  const ranked = all.map(claim => {
    last = rank.get(claim.id) ?? last
    return { claim, at: last }
  })
  return ranked.toSorted((a, b) => a.at - b.at).map(({ claim }) => claim)
}
