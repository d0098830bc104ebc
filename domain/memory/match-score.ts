import { readChineseQuantities } from '../checks/numbers/read-chinese'
import { likenessTo } from './likeness'

/** What lies under this is not told unless it is asked for: it helps nobody and costs a look. */
export const leastScore = 60

/** A text is the same and so are the ones around it: ahead of every other match. */
export const inContext = 101

/**
 * What an entry that nobody signed (an import) and one that a machine wrote stand behind others by. The score stays what
 * it is: how like the texts are; this is told beside it, and decides the order.
 */
export const penalties = { import: 2, machine: 5 } as const
export const memoryOrigins = ['signed', 'import', 'machine'] as const
export type MemoryOrigin = (typeof memoryOrigins)[number]

/** What stands before and after a text, folded: empty at an end, null where nobody knows. */
export type Around = { before: string | null; after: string | null }

/** How alike two folded texts are, by `likenessTo`; undefined under `min`. */
export function matchScore(one: string, other: string, min: number = leastScore): number | undefined {
  return likenessTo(one)(other, min)
}

/** Whether a match stands in context: the texts are the same, and known to be the same around them. */
export function standsInContext(score: number, entry: Around, text: Around): boolean {
  const { before, after } = entry
  return score === 100 && before !== null && after !== null && before === text.before && after === text.after
}

export function penaltyOf(origin: MemoryOrigin): number {
  return origin === 'signed' ? 0 : penalties[origin]
}

/** Numbers of two Chinese texts that differ by value: they are lined out in a match, not hidden. */
export function numbersDiffer(one: string, other: string): boolean {
  const values = (text: string) =>
    readChineseQuantities(text).map(({ value, unit }) => `${value} ${unit ?? ''}`)
  const [own, its] = [values(one).sort(), values(other).sort()]
  return own.join('|') !== its.join('|')
}
