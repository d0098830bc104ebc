import { anyOf, gap, ones, scales, teens, tens } from './en-words'
import { matchAt } from './match-at'

/** A number in words: `scale` is what it ends with, 1e6 for "three million", 100 for "three hundred". */
export type NumberWords = { end: number; value: number; scale: number }

const single = new RegExp(
  `(?:(${anyOf(tens)})(?:(?:${gap})(${anyOf(ones)}))?|(${anyOf({ ...teens, ...ones })}))(?![a-z])`,
  'y',
)
const article = new RegExp(`an?${gap}(?=(?:hundred|dozen|${anyOf(scales)})(?![a-z]))`, 'y')
const aDozen = /dozen(?![a-z])/y
const hundred = new RegExp(`${gap}?hundred(?![a-z])`, 'y')
const scale = new RegExp(`${gap}?(${anyOf(scales)})(?![a-z])`, 'y')
const and = new RegExp(`${gap}and${gap}(?=[a-z])`, 'y')
const space = new RegExp(gap, 'y')

/**
 * The number in words that begins exactly at `at`: twenty-five; two hundred and five thousand; a million; a dozen. `mayJoin`
 * false takes no "and" into it.
 */
export function englishNumberWordsAt(text: string, at: number, mayJoin: boolean): NumberWords | undefined {
  let end = at
  let value = 0
  let last = Number.POSITIVE_INFINITY
  for (let from: number | undefined = at; from !== undefined; from = nextPart(text, end, last, mayJoin)) {
    const group = groupAt(text, from, { isFirst: from === at, mayJoin })
    if (!group || group.value >= last) break
    const scaled = scalesAt(text, group.end, last)
    value += group.value * scaled.value
    end = scaled.end
    if (scaled.value === 1) return { end, value, scale: group.isRound ? 100 : 1 }
    last = scaled.value
  }
  return end === at ? undefined : { end, value, scale: last }
}

/** Where the next part of a number begins behind its thousands or millions. */
function nextPart(text: string, end: number, last: number, mayJoin: boolean): number | undefined {
  const joined = mayJoin && last === 1000 ? matchAt(and, text, end) : undefined
  if (joined) return end + joined[0].length
  const gapThere = matchAt(space, text, end)
  return gapThere ? end + gapThere[0].length : undefined
}

type Group = { end: number; value: number; isRound: boolean }

/** A number below ten thousand without its scale: twenty-five, three hundred and five, twenty-five hundred. */
function groupAt(
  text: string,
  at: number,
  { isFirst, mayJoin }: { isFirst: boolean; mayJoin: boolean },
): Group | undefined {
  const one = isFirst ? (matchAt(article, text, at) ?? bareAt(text, at)) : undefined
  if (one) {
    const from = at + one[0].length
    const dozen = matchAt(aDozen, text, from)
    if (dozen) return { end: from + dozen[0].length, value: 12, isRound: false }
    if (!text.startsWith('hundred', from)) return { end: from - 1, value: 1, isRound: false }
    return behindHundred(text, { end: from + 'hundred'.length, value: 100 }, mayJoin)
  }
  const below = singleAt(text, at)
  const times = below && below.value > 0 ? matchAt(hundred, text, below.end) : undefined
  if (!below || !times) return below && { ...below, isRound: false }
  return behindHundred(text, { end: below.end + times[0].length, value: below.value * 100 }, mayJoin)
}

/** The hundred of "the first hundred days", as if it had its article. */
function bareAt(text: string, at: number): readonly [string] | undefined {
  const isRound = /^hundred (?:days|years|hours|weeks|miles)\b/.test(text.slice(at, at + 16))
  return isRound && /\b(?:first|last|past|next|final)\s$/.test(text.slice(Math.max(0, at - 8), at))
    ? ['']
    : undefined
}

/** "two hundred and five" and "two hundred five", but not "two hundred and three hundred". */
function behindHundred(text: string, sofar: { end: number; value: number }, mayJoin: boolean): Group {
  const joint = (mayJoin && matchAt(and, text, sofar.end)) || matchAt(space, text, sofar.end)
  const rest = joint ? singleAt(text, sofar.end + joint[0].length) : undefined
  if (!rest || rest.value === 0 || matchAt(hundred, text, rest.end)) return { ...sofar, isRound: true }
  return { end: rest.end, value: sofar.value + rest.value, isRound: false }
}

function singleAt(text: string, at: number): { end: number; value: number } | undefined {
  const found = matchAt(single, text, at)
  if (!found) return undefined
  const [words, ten, one, other] = found
  const value =
    (tens[ten ?? ''] ?? 0) + (ones[one ?? ''] ?? 0) + (teens[other ?? ''] ?? ones[other ?? ''] ?? 0)
  return { end: at + words.length, value }
}

/** Thousand, million, or both: "thousand billion" is a scale of its own. */
function scalesAt(text: string, at: number, below: number): { end: number; value: number } {
  let end = at
  let value = 1
  for (let found = matchAt(scale, text, end); found; found = matchAt(scale, text, end)) {
    const times = scales[found[1] ?? ''] ?? 1
    if (value * times >= below) break
    value *= times
    end += found[0].length
  }
  return { end, value }
}
