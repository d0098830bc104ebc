/** A sentence with what ties it to its translation: its length in letters, and its anchors with their weights. */
export type Aligned = {
  length: number
  /** Of a Chinese sentence: each anchor is the ways in which it may stand in English, and how much it proves. */
  anchors: readonly { forms: readonly string[]; weight: number }[]
  /** Of an English one: the forms that stand in it. */
  forms: ReadonlySet<string>
}

/** Sentences that belong together, by their places; one side may be empty. `confidence` is from 0 to 1. */
export type Bead = { source: number[]; target: number[]; confidence: number }

/**
 * How often so many sentences become so many, between Chinese and English, as costs (-log). Gale and Church's figures for
 * one and two; a Chinese sentence of many clauses becomes several more often than theirs do.
 */
const shapes: readonly { source: number; target: number; cost: number }[] = [
  { source: 1, target: 1, cost: 0.12 },
  { source: 1, target: 2, cost: 2.2 },
  { source: 2, target: 1, cost: 2.2 },
  { source: 1, target: 3, cost: 3.4 },
  { source: 3, target: 1, cost: 3.4 },
  { source: 2, target: 2, cost: 4.2 },
  { source: 1, target: 4, cost: 4.6 },
  { source: 4, target: 1, cost: 4.6 },
  { source: 2, target: 3, cost: 5.2 },
  { source: 3, target: 2, cost: 5.2 },
  { source: 1, target: 0, cost: 4.6 },
  { source: 0, target: 1, cost: 4.6 },
]

/** Letters of English for one of Chinese, as far as a short text does not say otherwise. */
const usual = { ratio: 3.2, letters: 120 }

/** Variance of the length of an English translation, in letters of it; Gale and Church have 6.8 between like alphabets. */
const variance = 9
/** What a source sentence all of whose anchors stand opposite is worth, against the costs of lengths and shapes. */
const anchorWeight = 3

/**
 * Aligns the sentences of a text with those of its translation, by how long they are and by what must stand in both:
 * numbers, names, and words of a dictionary. Dynamic programming as in Gale and Church, "A Program for Aligning Sentences in
 * Bilingual Corpora" (1993), over beads of up to four sentences, with the anchors of Wu (1994) as evidence beside the length.
 * Looks no further from the diagonal than `band` sentences. Every sentence of both sides is in exactly one bead, in order.
 */
export function alignBilingual(source: readonly Aligned[], target: readonly Aligned[], band = 120): Bead[] {
  if (source.length === 0 && target.length === 0) return []
  const ratio = (sum(target) + usual.ratio * usual.letters) / (sum(source) + usual.letters)
  const gains = gainsOf(source, target, band)
  const width = target.length + 1
  const best = new Float64Array((source.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const taken = new Int8Array(best.length).fill(-1)
  best[0] = 0
  for (let i = 0; i <= source.length; i += 1)
    for (let j = 0; j <= target.length; j += 1) {
      const now = best[i * width + j] ?? Number.POSITIVE_INFINITY
      if (now === Number.POSITIVE_INFINITY || isFar(i, j, source.length, target.length, band)) continue
      for (const [shape, { source: m, target: n, cost }] of shapes.entries()) {
        if (i + m > source.length || j + n > target.length) continue
        const at = (i + m) * width + j + n
        const total =
          now + cost + lengthCost(source, target, { i, j, m, n }, ratio) - gain(gains, source, { i, j, m, n })
        if (total < (best[at] ?? Number.POSITIVE_INFINITY)) {
          best[at] = total
          taken[at] = shape
        }
      }
    }
  return beadsBack(taken, width, source, target, gains, ratio)
}

type Window = { i: number; j: number; m: number; n: number }
/** How much each source sentence's anchors prove of each target sentence, by their places. */
type Gains = ReadonlyMap<number, Float64Array>

function beadsBack(
  taken: Int8Array,
  width: number,
  source: readonly Aligned[],
  target: readonly Aligned[],
  gains: Gains,
  ratio: number,
): Bead[] {
  const beads: Bead[] = []
  let i = source.length
  let j = target.length
  while (i > 0 || j > 0) {
    const shape = shapes[taken[i * width + j] ?? -1] ?? {
      source: Math.min(1, i),
      target: i > 0 ? 0 : 1,
      cost: 0,
    }
    const window = { i: i - shape.source, j: j - shape.target, m: shape.source, n: shape.target }
    beads.push({
      source: range(window.i, i),
      target: range(window.j, j),
      confidence: confidenceOf(source, target, window, gains, ratio),
    })
    i = window.i
    j = window.j
  }
  return beads.reverse()
}

/** How sure a bead is: by its anchors where it has enough to prove anything, and by its length. */
function confidenceOf(
  source: readonly Aligned[],
  target: readonly Aligned[],
  window: Window,
  gains: Gains,
  ratio: number,
): number {
  if (window.m === 0 || window.n === 0) return 0
  const sources = source.slice(window.i, window.i + window.m).filter(sentence => possibleOf(sentence) > 0)
  const found = gain(gains, source, window) / anchorWeight
  const byAnchors = sources.length === 0 ? 0.5 : Math.min(1, (2.5 * found) / sources.length)
  const byLength = Math.exp(-lengthCost(source, target, window, ratio) / 3)
  const bySize = window.m === 1 && window.n === 1 ? 1 : 0.85
  return Math.round(100 * bySize * (0.65 * byAnchors + 0.35 * byLength)) / 100
}

function gainsOf(
  source: readonly Aligned[],
  target: readonly Aligned[],
  band: number,
): Map<number, Float64Array> {
  const gains = new Map<number, Float64Array>()
  for (const [i, { anchors }] of source.entries()) {
    const row = new Float64Array(target.length)
    for (let j = 0; j < target.length; j += 1) {
      if (isFar(i, j, source.length, target.length, band + 4)) continue
      const forms = target[j]?.forms
      for (const anchor of anchors)
        if (anchor.forms.some(form => forms?.has(form))) row[j] = (row[j] ?? 0) + anchor.weight
    }
    gains.set(i, row)
  }
  return gains
}

/** How much of each source sentence's anchors stands in the bead, as a share: a long sentence proves no more than a short. */
function gain(gains: Gains, source: readonly Aligned[], { i, j, m, n }: Window): number {
  if (m === 0 || n === 0) return 0
  let total = 0
  for (let at = i; at < i + m; at += 1) {
    const possible = possibleOf(source[at])
    if (possible === 0) continue
    const row = gains.get(at)
    let found = 0
    for (let to = j; to < j + n; to += 1) found += row?.[to] ?? 0
    total += Math.min(1, found / possible)
  }
  return anchorWeight * total
}

function possibleOf(sentence: Aligned | undefined): number {
  return sentence?.anchors.reduce((all, { weight }) => all + weight, 0) ?? 0
}

function lengthCost(
  source: readonly Aligned[],
  target: readonly Aligned[],
  { i, j, m, n }: Window,
  ratio: number,
): number {
  if (m === 0 || n === 0) return 0
  let from = 0
  let to = 0
  for (let at = i; at < i + m; at += 1) from += source[at]?.length ?? 0
  for (let at = j; at < j + n; at += 1) to += target[at]?.length ?? 0
  const expected = from * ratio
  const mean = (expected + to) / 2
  const delta = (to - expected) / Math.sqrt(Math.max(1, mean) * variance)
  return Math.min(25, -Math.log(Math.max(1e-12, 2 * (1 - normal(Math.abs(delta))))))
}

/** The normal distribution; Abramowitz and Stegun, 26.2.17. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const tail =
    0.3989423 *
    Math.exp((-z * z) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - tail
}

function isFar(i: number, j: number, sources: number, targets: number, band: number): boolean {
  return Math.abs(i - (j * sources) / Math.max(1, targets)) > band
}

function sum(sentences: readonly Aligned[]): number {
  return sentences.reduce((all, { length }) => all + length, 0)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
