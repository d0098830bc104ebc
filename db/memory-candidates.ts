import { bandsFor, gramsOf, lengthOf, lengthsIn, pairsIn, shortGramsOf } from '../domain/memory/grams'
import { mostTimes, type Tally, tallyPacked } from '../domain/memory/packed-ids'
import { bestScores } from '../domain/memory/shared-grams'
import type { Queries } from './client'
import { type PackedInBand, packedIn } from './memory-index'

/** An entry that may be like a text, with the highest score that the grams they share allow. */
export type Candidate = { id: number; bound: number }

/** A text of so many grams has more than one of them in common with whatever is like it, but for what nobody would take. */
const many = 8

/** Which of the ids that were met are a band's, the best score by how many grams are shared, and what all grams weigh. */
type Band = { from: number; until: number; scores: readonly number[]; whole: number }

/** Kept between look-ups, all zero: to make and clear millions of numbers would take longer than most look-ups. */
let tally: Tally = { sums: new Uint32Array(0), met: new Uint32Array(0), many: 0 }

/**
 * The entries that can score `min` or more with a folded text, none of them missing but those beyond `most` and, of a long
 * text, those with a single gram in common. First those whose shared grams weigh most, a gram the more the fewer have it; the
 * newest before others. Reads the lists of the text's grams in the bands of length that can be like enough.
 * @param newest the greatest id there is.
 */
export function candidatesFor(
  tx: Queries,
  folded: string,
  { min, newest, most }: { min: number; newest: number; most: number },
): Candidate[] {
  const length = lengthOf(folded)
  const asked = gramsByBand(folded, bandsFor(length, min))
  const lists = listsOf(tx, asked)
  makeRoom(newest)
  try {
    const bands = [...asked].flatMap(([band, grams]): Band[] => {
      const scores = bestScores({
        length,
        grams: grams.length,
        lengths: lengthsIn(band),
        singles: band === 0,
      })
      const least = scores.findIndex((score, count) => count > 0 && score >= min)
      if (least < 0) return []
      const enough = grams.length < many ? least : Math.max(2, least)
      const from = tally.many
      let whole = 0
      for (const rows of lists.get(band) ?? []) {
        const weight = weightOf(rows, newest)
        whole += weight
        for (const [, first, ids] of rows) tallyPacked(ids, first, { weight, enough }, tally)
      }
      return [{ from, until: tally.many, scores, whole }]
    })
    return heaviest(bands, most)
  } finally {
    clear()
  }
}

function gramsByBand(folded: string, [from, until]: [number, number]): Map<number, readonly number[]> {
  const pairs = pairsIn(folded)
  const grams = pairs.length > 0 ? pairs : gramsOf(folded)
  const bands = Array.from({ length: until - from + 1 }, (_, at) => from + at)
  return new Map(bands.map(band => [band, band === 0 ? shortGramsOf(folded) : grams]))
}

/** The lists of the grams, by bands. Each gram is asked for once, over all its bands. */
function listsOf(tx: Queries, asked: ReadonlyMap<number, readonly number[]>): Map<number, PackedInBand[][]> {
  const ranges = new Map<number, [from: number, until: number]>()
  for (const [band, grams] of asked)
    for (const gram of grams) ranges.set(gram, [ranges.get(gram)?.[0] ?? band, band])
  const lists = new Map<number, PackedInBand[][]>([...asked.keys()].map(band => [band, []]))
  for (const [gram, [from, until]] of ranges) {
    let list: PackedInBand[] = []
    for (const row of packedIn(tx, gram, from, until)) {
      if (list[0]?.[0] !== row[0]) {
        list = []
        lists.get(row[0])?.push(list)
      }
      list.push(row)
    }
  }
  return lists
}

/** The heaviest that share enough: a first walk finds from which weight on they are `most`, a second takes them. */
function heaviest(bands: readonly Band[], most: number): Candidate[] {
  const { sums, met } = tally
  const top = Math.max(0, ...bands.map(band => band.whole))
  const counts = new Uint32Array(top + 1)
  for (let at = 0; at < tally.many; at += 1) {
    const weight = Math.floor((sums[met[at] as number] as number) / mostTimes)
    counts[weight] = (counts[weight] as number) + 1
  }
  let lowest = top
  for (let many = counts[top] as number; many < most && lowest > 0; many += counts[lowest] as number)
    lowest -= 1
  const found: (Candidate & { weight: number })[] = []
  for (const { from, until, scores } of bands)
    for (let at = from; at < until; at += 1) {
      const id = met[at] as number
      const sum = sums[id] as number
      const weight = Math.floor(sum / mostTimes)
      if (weight >= lowest) found.push({ id, weight, bound: scores[sum % mostTimes] as number })
    }
  return found.sort((a, b) => b.weight - a.weight || b.id - a.id).slice(0, most)
}

function makeRoom(newest: number): void {
  if (tally.sums.length > newest) return
  // Room to grow: each entry that is added would else ask for new room.
  const room = Math.ceil((newest + 1) * 1.25)
  tally = { sums: new Uint32Array(room), met: new Uint32Array(room), many: 0 }
}

function clear(): void {
  tally.sums.fill(0)
  tally.many = 0
}

/** How much a gram tells: the logarithm of how few have it, by the bytes of its list. */
function weightOf(rows: readonly PackedInBand[], newest: number): number {
  const bytes = rows.reduce((sum, [, , ids]) => sum + ids.length, 1)
  return Math.max(1, Math.round(2 * Math.log2(newest / bytes + 1)))
}
