import { readChineseQuantities } from '../checks/numbers/read-chinese'
import { editDistance } from './edit-distance'

/** What lies under this is not told: it helps nobody and costs a look. */
export const leastScore = 60

/** A text is the same and so are the ones around it: ahead of every other match. */
export const inContext = 101

/** What is taken off for an entry that nobody signed (an import), and for one that a machine wrote; both are shown. */
export const penalties = { import: 2, machine: 5 } as const
export type MemoryOrigin = 'signed' | keyof typeof penalties

/**
 * How alike two folded texts are: 100 x (1 - edit distance / length of the longer) over code points, rounded down, so that
 * 100 is said of equal texts alone. undefined under `leastScore`.
 */
export function matchScore(one: string, other: string): number | undefined {
  if (one === other) return 100
  const longer = Math.max([...one].length, [...other].length)
  const distance = editDistance(one, other, Math.floor(longer * (1 - leastScore / 100)))
  return distance === undefined ? undefined : Math.floor(100 * (1 - distance / longer))
}

/** Numbers of two Chinese texts that differ by value: they are lined out in a match, not hidden. */
export function numbersDiffer(one: string, other: string): boolean {
  const values = (text: string) =>
    readChineseQuantities(text).map(({ value, unit }) => `${value} ${unit ?? ''}`)
  const [own, its] = [values(one).sort(), values(other).sort()]
  return own.join('|') !== its.join('|')
}
