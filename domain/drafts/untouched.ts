/** Words a machine wrote and words that stand now; without a machine's text, words that stand are all a person's. */
export type MachineText = { machine: string | null; now: string }

/** Shares in whole percent: `share` of one text or of all of them, by words. */
export type UntouchedShare = { common: number; longer: number; share: number }

/**
 * How much of a machine's text stands as the machine wrote it: the longest common subsequence of the words of both over
 * the length of the longer. 100 is an unchanged draft, 0 a text of which no word is the machine's.
 */
export function untouchedShare({ machine, now }: MachineText): UntouchedShare {
  const standing = wordsOf(now)
  if (machine === null) return shareOf(0, standing.length)
  const drafted = machine === now ? standing : wordsOf(machine)
  const common = machine === now ? standing.length : commonWords(drafted, standing)
  return shareOf(common, Math.max(drafted.length, standing.length))
}

/** The share of several texts together, each weighing by its words. */
export function untouchedShareOf(texts: readonly MachineText[]): UntouchedShare {
  const each = texts.map(untouchedShare)
  return shareOf(
    each.reduce((sum, one) => sum + one.common, 0),
    each.reduce((sum, one) => sum + one.longer, 0),
  )
}

function shareOf(common: number, longer: number): UntouchedShare {
  // Rounded down, so that 100 is every word and a limit of 95 is passed by more than 95 alone.
  return { common, longer, share: longer === 0 ? 0 : Math.floor((100 * common) / longer) }
}

/** Letters and figures; points and spaces are not counted as work. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? []
}

/** The length of the longest common subsequence, after the equal beginning and end: O(n × m) of what lies between. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  let row = new Uint32Array(right.length + 1)
  for (const word of left) {
    const next = new Uint32Array(right.length + 1)
    for (let at = 1; at <= right.length; at += 1)
      next[at] = word === right[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    row = next
  }
  return start + end + (row[right.length] ?? 0)
}
