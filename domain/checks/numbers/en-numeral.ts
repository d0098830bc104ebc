import { englishNumberWordsAt } from './en-number-words'
import { anyOf, gap, ones, plurals, scales, shortScales } from './en-words'
import { matchAt } from './match-at'
import { tidy } from './zh-numeral'

/** A numeral as it is written, before anything is known of what it counts. */
export type EnglishNumeral = {
  end: number
  value: number
  /** The scale it ends with ("3.5 million": 1e6), which "3 to 5 million" lends to its lower end. */
  scale: number
  /** The digits it begins with, undefined where it is written in words. */
  digits?: string
  vague: boolean
}

const digits =
  /(\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+|\d+)(\.\d+)?(?:\s?([½⅓⅔¼¾])|\s(\d)\/(\d{1,2})(?![\d/]))?/y
const signs: Readonly<Record<string, number>> = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75 }
const scaleBehind = new RegExp(
  `${gap}?(?:(hundred)${gap})?(${anyOf(scales)}|${anyOf(shortScales)}|hundred)(?![a-z])`,
  'y',
)
const letterScale = /(?:k(?![a-z])|m(?![a-z])|b(?![a-z]))/y
const half = new RegExp(
  `(?:half${gap}(?:a|of${gap}a)${gap}|a${gap}half${gap})(dozen|hundred|${anyOf(scales)})(?![a-z])`,
  'y',
)
const quarterOf = new RegExp(
  `(a|one|three)${gap}quarters?${gap}of${gap}an?${gap}(hundred|${anyOf(scales)})(?![a-z])`,
  'y',
)
const vagueStart = new RegExp(
  `(?:(?:several|a${gap}few|a${gap}couple${gap}of|many|some)${gap})(dozen|score|ten|hundred|${anyOf(scales)})(?![a-z])`,
  'y',
)
const bareScale = new RegExp(`(?:hundred|${anyOf(scales)})(?![a-z])`, 'y')
const vaguePlural = new RegExp(`(${anyOf(plurals)})(?:${gap}(?:and|upon)${gap}\\1)?(?![a-z])`, 'y')
const ofPlural = new RegExp(`${gap}of${gap}(hundreds|thousands|millions|billions|trillions)(?![a-z])`, 'y')
const andHalf = new RegExp(
  `${gap}and${gap}(?:(a|one|two|three|four)${gap})(half|thirds?|quarters?|fourths?|fifths?|eighths?)(?![a-z])`,
  'y',
)
const point = new RegExp(`${gap}point((?:${gap}(?:${anyOf(ones)}))+)(?![a-z])`, 'y')
const dozenBehind = new RegExp(`${gap}dozens?(?![a-z])`, 'y')

/**
 * The cardinal numeral that begins exactly at `at` of a lower-cased text: 3,500; 3.5 million; $3bn (`isMoney`); two hundred
 * and five; half a million; a dozen; tens of thousands (`vague`). undefined where none begins. `mayJoin` false keeps "two
 * hundred and fifty" apart, as "between two hundred and fifty" needs.
 */
export function englishNumeralAt(
  text: string,
  at: number,
  { isMoney = false, mayJoin = true }: { isMoney?: boolean; mayJoin?: boolean } = {},
): EnglishNumeral | undefined {
  return (
    readDigits(text, at, isMoney) ??
    readVague(text, at) ??
    readBareScale(text, at) ??
    readWords(text, at, mayJoin)
  )
}

function readDigits(text: string, at: number, isMoney: boolean): EnglishNumeral | undefined {
  const found = matchAt(digits, text, at)
  if (!found) return undefined
  const written = found[1] ?? ''
  const isPart = found[2] === undefined && /(?:^|[\s($€£¥])\.$/.test(text.slice(Math.max(0, at - 2), at))
  const whole = Number((isPart ? '0.' : '') + written.replace(/\D/g, '') + (found[2] ?? ''))
  const value = whole + (signs[found[3] ?? ''] ?? 0) + (found[4] ? Number(found[4]) / Number(found[5]) : 0)
  const end = at + found[0].length
  const joined = matchAt(andHalf, text, end)
  const from = joined ? end + joined[0].length : end
  const total = value + partOf(joined?.[1], joined?.[2])
  const scale = scaleAt(text, from, isMoney)
  return {
    end: scale?.end ?? from,
    value: tidy(total * (scale?.value ?? 1)),
    scale: scale?.value ?? 1,
    digits: found[0],
    vague: false,
  }
}

function scaleAt(text: string, at: number, isMoney: boolean): { end: number; value: number } | undefined {
  const found = matchAt(scaleBehind, text, at)
  if (found) {
    const last = found[2] ?? ''
    const value = (found[1] ? 100 : 1) * (scales[last] ?? shortScales[last] ?? 100)
    return { end: at + found[0].length, value }
  }
  const letter = matchAt(letterScale, text, at)?.[0]
  if (!letter || (!isMoney && letter !== 'k')) return undefined
  return { end: at + 1, value: letter === 'k' ? 1e3 : letter === 'm' ? 1e6 : 1e9 }
}

function readVague(text: string, at: number): EnglishNumeral | undefined {
  const several = matchAt(vagueStart, text, at)
  if (several) {
    const words = several[1] ?? ''
    if (/^(?:some|many)/.test(several[0]) && words !== 'dozen') return undefined
    const own = several[1] === 'dozen' || words === 'score' || words === 'ten' ? 10 : scaleOf(words)
    const more = matchAt(scaleBehind, text, at + several[0].length)
    const times = more ? scaleOf(more[2] ?? '') : 1
    return numeral(at + several[0].length + (more?.[0].length ?? 0), own * times, true)
  }
  const plural = matchAt(vaguePlural, text, at)
  if (!plural) return undefined
  const of = matchAt(ofPlural, text, at + plural[0].length)
  if (plural[1] === 'scores' && !/^\s+of\s/.test(text.slice(at + plural[0].length))) return undefined
  if (plural[1] === 'tens' && !of) return undefined
  const value = (plurals[plural[1] ?? ''] ?? 1) * (of ? (plurals[of[1] ?? ''] ?? 1) : 1)
  return numeral(at + plural[0].length + (of?.[0].length ?? 0), value, true)
}

/** "Per thousand people", "every hundred years": the scale alone, where these words stand in front. */
function readBareScale(text: string, at: number): EnglishNumeral | undefined {
  const found = matchAt(bareScale, text, at)?.[0]
  return found && /(?:per|every|each)\s$/.test(text.slice(Math.max(0, at - 6), at))
    ? numeral(at + found.length, scaleOf(found), false)
    : undefined
}

function readWords(text: string, at: number, mayJoin: boolean): EnglishNumeral | undefined {
  const part = matchAt(half, text, at)
  if (part) return numeral(at + part[0].length, part[1] === 'dozen' ? 6 : scaleOf(part[1] ?? '') / 2, false)
  const quarter = matchAt(quarterOf, text, at)
  if (quarter) {
    const share = (quarter[1] === 'three' ? 3 : 1) / 4
    return numeral(at + quarter[0].length, scaleOf(quarter[2] ?? '') * share, false)
  }
  const words = englishNumberWordsAt(text, at, mayJoin)
  if (!words) return undefined
  const dozen = matchAt(dozenBehind, text, words.end)
  if (dozen) return numeral(words.end + dozen[0].length, words.value * 12, false)
  const decimals = words.value < 1000 ? matchAt(point, text, words.end) : undefined
  if (decimals) return behindPoint(text, words, decimals)
  const more = words.value < 1000 ? matchAt(andHalf, text, words.end) : undefined
  if (!more) return { ...words, vague: false }
  const from = words.end + more[0].length
  const scale = matchAt(scaleBehind, text, from)
  const times = scale ? scaleOf(scale[2] ?? '') : 1
  const value = (words.value + partOf(more[1], more[2])) * times
  return { ...numeral(from + (scale?.[0].length ?? 0), value, false), scale: times }
}

function numeral(end: number, value: number, vague: boolean): EnglishNumeral {
  return { end, value: tidy(value), scale: 1, vague }
}

function scaleOf(word: string): number {
  return scales[word] ?? shortScales[word] ?? (word === 'hundred' ? 100 : 1)
}

/** "Three point five million". */
function behindPoint(
  text: string,
  words: { end: number; value: number },
  found: RegExpExecArray,
): EnglishNumeral {
  const decimals = (found[1] ?? '').split(/[^a-z]+/).map(word => ones[word] ?? '')
  const value = Number(`${words.value}.${decimals.join('')}`)
  const end = words.end + found[0].length
  const scale = matchAt(scaleBehind, text, end)
  const times = scale ? scaleOf(scale[2] ?? '') : 1
  return { ...numeral(end + (scale?.[0].length ?? 0), value * times, false), scale: times }
}

const belows: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  eighth: 8,
}

/** "And three quarters". */
function partOf(above: string | undefined, below: string | undefined): number {
  if (below === undefined) return 0
  return (above === 'a' ? 1 : (ones[above ?? ''] ?? 1)) / (belows[below.replace(/s$/, '')] ?? 1)
}
