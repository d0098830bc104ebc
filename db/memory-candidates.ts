import { bandsFor, gramsOf, lengthOf, lengthsIn, pairsIn, shortGramsOf } from '../domain/memory/grams'
import { eachPacked } from '../domain/memory/packed-ids'
import { bestScores } from '../domain/memory/shared-grams'
import type { Queries } from './client'
import { type Packed, packedIn } from './memory-index'

/** An entry that may be like a text, with the highest score that the grams they share allow. */
export type Candidate = { id: number; bound: number }

/** In one number of an entry: how many grams it shares, and above that how much they weigh. */
const weighs = 0x1000

/**
 * The entries that can score `min` or more with a folded text, none of them missing but those beyond `most`: first those
 * whose shared grams weigh most, a gram the more the fewer have it; the newest before others. Reads the lists of the
 * text's grams in the bands of length that can be like enough.
 * @param newest the greatest id there is.
 */
export function candidatesFor(
  tx: Queries,
  folded: string,
  { min, newest, most }: { min: number; newest: number; most: number },
): Candidate[] {
  const length = lengthOf(folded)
  const pairs = pairsIn(folded)
  const [from, until] = bandsFor(length, min)
  const shared = new Uint32Array(newest + 1)
  const byWeight: Candidate[][] = []
  for (let band = from; band <= until; band += 1) {
    const grams = band === 0 ? shortGramsOf(folded) : pairs.length > 0 ? pairs : gramsOf(folded)
    const scores = bestScores({ length, grams: grams.length, lengths: lengthsIn(band), singles: band === 0 })
    const wanted = scores.findIndex((score, count) => count > 0 && score >= min)
    if (wanted < 0) continue
    const found: number[] = []
    for (const gram of grams) {
      const rows = packedIn(tx, gram, band)
      const add = weightOf(rows, newest) * weighs + 1
      const count = (id: number) => {
        const now = (shared[id] as number) + add
        shared[id] = now
        if (now % weighs === wanted) found.push(id)
      }
      for (const [first, ids] of rows) eachPacked(ids, first, count)
    }
    for (const id of found) {
      const sum = shared[id] as number
      const weight = Math.floor(sum / weighs)
      const candidate = { id, bound: scores[sum % weighs] as number }
      const list = byWeight[weight]
      if (list) list.push(candidate)
      else byWeight[weight] = [candidate]
    }
  }
  return heaviest(byWeight, most)
}

function heaviest(byWeight: readonly (Candidate[] | undefined)[], most: number): Candidate[] {
  const best: Candidate[] = []
  for (let weight = byWeight.length - 1; weight >= 0 && best.length < most; weight -= 1)
    best.push(...(byWeight[weight] ?? []).reverse().slice(0, most - best.length))
  return best
}

/** How much a gram tells: the logarithm of how few have it, by the bytes of its list. */
function weightOf(rows: readonly Packed[], newest: number): number {
  const bytes = rows.reduce((sum, [, ids]) => sum + ids.length, 1)
  return Math.max(1, Math.round(2 * Math.log2(newest / bytes + 1)))
}
