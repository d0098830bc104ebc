import { longestIncreasing } from './longest-increasing'

/** A block of the old text and one of the new, by their indices; `exact` when they say the same. */
export type BlockPair = { before: number; after: number; exact: boolean }

export type PairedBlocks = {
  /** Pairs in the order of both texts: what is compared word by word. */
  kept: BlockPair[]
  /** Pairs that stand elsewhere now. */
  moved: BlockPair[]
}

/**
 * Finds which paragraph (or sentence) of an old text became which of a new one: those that say the same and stand once
 * in each, then those that share most of their words. As few as possible are called moved, and only those that
 * say (nearly) the same and are long enough not to be there by chance.
 */
export function pairBlocks(before: readonly string[], after: readonly string[]): PairedBlocks {
  const exact = exactPairs(before, after)
  const similar = similarPairs(before, after, exact)
  const pairs = [...exact.map(pair => ({ ...pair, score: 1, exact: true })), ...similar].sort(
    (a, b) => a.before - b.before,
  )
  const inOrder = new Set(longestIncreasing(pairs.map(pair => pair.after)))
  const isMove = ({ score, after: at }: { score: number; after: number }) =>
    score >= sameEnough && (after[at] ?? '').trim().length >= longEnough
  return {
    kept: pairs.filter((_, index) => inOrder.has(index)).map(bare),
    moved: pairs.filter((pair, index) => !inOrder.has(index) && isMove(pair)).map(bare),
  }
}

/** Two blocks with fewer of their words in common are two blocks, not one that was rewritten. */
const alikeEnough = 0.5
const sameEnough = 0.8
/** In UTF-16 units: "Yes." moves nowhere. */
const longEnough = 20

type Pair = { before: number; after: number }

function bare({ before, after, exact }: BlockPair): BlockPair {
  return { before, after, exact }
}

function exactPairs(before: readonly string[], after: readonly string[]): Pair[] {
  const olds = onlyOnce(before)
  const pairs: Pair[] = []
  for (const [text, at] of onlyOnce(after)) {
    const old = olds.get(text)
    if (old !== undefined) pairs.push({ before: old, after: at })
  }
  return pairs
}

function onlyOnce(blocks: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  const often = new Set<string>()
  for (const [index, block] of blocks.entries()) {
    const text = block.trim()
    if (text === '') continue
    if (found.has(text)) often.add(text)
    found.set(text, index)
  }
  for (const text of often) found.delete(text)
  return found
}

/**
 * By shared words over all words (Dice), best first. Where there are few blocks each is compared with each, else those
 * that share a word which not many have.
 */
function similarPairs(before: readonly string[], after: readonly string[], taken: readonly Pair[]) {
  const usedBefore = new Set(taken.map(pair => pair.before))
  const usedAfter = new Set(taken.map(pair => pair.after))
  const olds = before.map((text, index) => (usedBefore.has(index) ? none : wordsIn(text)))
  const open = olds.flatMap((words, index) => (words.size > 0 ? index : []))
  const few = open.length * (after.length - usedAfter.size) <= eachWithEach
  const holders = few ? new Map<string, number[]>() : holdersOf(olds)
  const common = Math.max(12, before.length / 6)

  const candidates: (Pair & { score: number })[] = []
  for (const [index, text] of after.entries()) {
    if (usedAfter.has(index)) continue
    const words = wordsIn(text)
    const seen = new Set<number>()
    for (const word of words) {
      const where = holders.get(word) ?? nowhere
      if (where.length <= common) for (const old of where) seen.add(old)
    }
    for (const old of few ? open : seen) {
      const score = dice(olds[old] ?? none, words)
      if (score >= alikeEnough) candidates.push({ before: old, after: index, score })
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.before - b.before || a.after - b.after)
  return candidates.flatMap(({ before: old, after: young, score }) => {
    if (usedBefore.has(old) || usedAfter.has(young)) return []
    usedBefore.add(old)
    usedAfter.add(young)
    return { before: old, after: young, score, exact: false }
  })
}

const eachWithEach = 20_000

function holdersOf(blocks: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [index, words] of blocks.entries())
    for (const word of words) {
      const where = holders.get(word)
      if (where) where.push(index)
      else holders.set(word, [index])
    }
  return holders
}

const none: ReadonlySet<string> = new Set()
const nowhere: readonly number[] = []

/** Words of scripts with blanks between them, and pairs of neighbouring Chinese characters. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set(text.toLowerCase().match(/(?!\p{Script=Han})[\p{L}\p{N}]+/gu))
  for (const run of text.match(/\p{Script=Han}+/gu) ?? [])
    for (let at = 0; at < Math.max(1, run.length - 1); at += 1) words.add(run.slice(at, at + 2))
  return words
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
