import { englishNumberWordsAt } from './en-number-words'
import { englishNumeralAt } from './en-numeral'
import { englishOrdinalAt } from './en-ordinal'
import { anyOf, ones, teens, tens } from './en-words'
import { matchAt } from './match-at'
import type { Quantity } from './quantity'
import { quantity } from './quantity-at'
import { tidy } from './zh-numeral'

const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
  thirtieth: 30,
  fiftieth: 50,
}
const small = anyOf({ ...ones, ...teens, ...tens })
const shareWords = new RegExp(
  `(${small}|\\d{1,2})[\\s-](${anyOf(parts)})(s?)(?![a-z]|[\\s-](?:party|parties|world|countr))`,
  'y',
)
const aShare =
  /an?[\s-](half|third|quarter|fifth|sixth|seventh|eighth|tenth)(?![a-z])(?=\sof\b|\sas\b|\sthe\b|\sless\b|\smore\b|\slower\b|\shigher\b|\sin\s(?:19|20)\d\d|\s(?:to|from)\s(?:an?|one|two|three|over|nearly|almost|about)\b|[,.;)]|$)/y
const shareDigits = /(\d{1,3})\/(\d{1,4})(?![\d/])/y
const shareSign = /[½⅓⅔¼¾]/y
const signs: Readonly<Record<string, number>> = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75 }
const half =
  /half(?![a-z]|-)(?!\s(?:an?\s|of\san?\s|of\sone\s)?(?:percent|per\scent))(?!\s(?:an?|of\san?)\s(?:dozen|hundred|thousand|million|billion|trillion|century|decade|year|month|day|hour|minute|mile))/y
const outOf = new RegExp(
  `(${anyOf({ ...ones, ...teens })}|\\d{1,3})\\s(out\\sof|in)\\s(?:every\\s)?(?=[a-z\\d])`,
  'y',
)
const ratio = /(\d{1,3}):(\d{1,3}(?:,\d{3})*)(?![\d:])/y
const ageOf = /(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?![a-z])/y
const ofTime = /\s(?:years?|months?|days?|weeks?|hours?|minutes?|decades?|centur)/y
const fold = new RegExp(`(${small}|hundred|\\d+(?:\\.\\d+)?)[\\s-]?fold(?![a-z])`, 'y')
const verbs: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5 }
const multiplied =
  /(doubl|tripl|trebl|quadrupl|quintupl)(?:e|es|ed|ing)(?![a-z])(?!\s(?:standard|agent|dip|check|tax))/y
const twice = /twice(?![a-z])/y
const halved = /halv(?:e|es|ed|ing)(?![a-z])/y
const firstly =
  /(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?(?=,|\sand\sforemost|:)/y
const lineNumber = /[([]?(\d{1,2})(?:[.)\]])\s/y
const roman =
  /(article|pillar|track|figure|table|part|chapter|section|title|volume|vol\.|book|phase|act|protocol|annex|schedule|appendix|paragraph|item|clause|resolution|no\.|nos\.|number|stage|round|session|class|grade|type|category|tier)(?:\s|\u00a0)(?:no\.\s|number\s)?([ivxlc]+|\d{1,4}|[a-z-]+)(?![a-z\d,]\d|[a-z\d]|\.\d)/y
const king = /([ivx]{2,6}|v)(?![a-z\d'’-])/y
const hash = /#(\d+)(?![\d.])/y
const clause = /(?:^|[.!?;:,—–\n“"'‘(]\s?)$/
const definite = /(?:\bthe|['’]s|s['’]|its|their)[\s-]$/

/** Shares, multiples, ordinals and sequence marks that begin exactly at `at` of a lower-cased text. */
export function englishSpecialAt(text: string, at: number, cased: string): Quantity | undefined {
  return (
    readSequence(text, at) ??
    readShare(text, at) ??
    readMultiple(text, at) ??
    readNumbered(text, at, cased) ??
    readOrdinal(text, at)
  )
}

function readSequence(text: string, at: number): Quantity | undefined {
  const ahead = text.slice(Math.max(0, at - 2), at)
  const word = clause.test(ahead) ? matchAt(firstly, text, at) : undefined
  const line = /^\s*$|\n\s*$/.test(text.slice(Math.max(0, at - 80), at))
    ? matchAt(lineNumber, text, at)
    : undefined
  const value = word ? (englishOrdinalAt(text, at)?.value ?? ordinalOf(word[1])) : Number(line?.[1])
  const found = word ?? line
  return found && { ...quantity(text, at, found[0].trimEnd()), kind: 'sequence', value, optional: true }
}

/** 3:1, as the range that it looks like; a scale of 1:50,000 is a fraction. */
function readRatio(text: string, at: number): Quantity | undefined {
  const found = matchAt(ratio, text, at)
  const [words = '', first, second = ''] = found ?? []
  if (!found || /[\d:]/.test(text[at - 1] ?? '')) return undefined
  const [above, below] = [Number(first), Number(second.replaceAll(',', ''))]
  if (below >= 1000) return share(text, at, words, above / below)
  return { ...quantity(text, at, words), value: above, upper: below }
}

/** "In his early forties" is 四十多岁. */
function readAge(text: string, at: number): Quantity | undefined {
  const found = matchAt(ageOf, text, at)
  if (
    !found ||
    !/\b(?:his|her|their|my|our|your) (?:early |mid-?|late )?$/.test(text.slice(Math.max(0, at - 14), at))
  )
    return undefined
  const value = tens[(found[1] ?? '').replace(/ies$/, 'y')] ?? 0
  return value === 0 ? undefined : { ...quantity(text, at, found[0]), value, approximation: 'vague' }
}

function readShare(text: string, at: number): Quantity | undefined {
  const sign = matchAt(shareSign, text, at)
  if (sign) return share(text, at, sign[0], signs[sign[0]] ?? 0)
  const set = readRatio(text, at) ?? readAge(text, at)
  if (set) return set
  const out = readOutOf(text, at)
  if (out) return out
  const of = matchAt(shareWords, text, at)
  const below = parts[of?.[2] ?? ''] ?? 0
  const above = countOf(of?.[1])
  const isOfYear =
    of?.[2] === 'quarter' &&
    /\b(?:first|last|past|next|previous|final|consecutive|straight)\s$/.test(
      text.slice(Math.max(0, at - 12), at),
    ) &&
    !/^\sof\b/.test(text.slice(at + of[0].length))
  if (isOfYear) return undefined
  if (of && above > 0 && below > 0 && (above === 1) === (of[3] !== 's' && of[2] !== 'halves'))
    return partOfPoint(text, share(text, at, of[0], above / below))
  const one = matchAt(aShare, text, at)
  const isOften = /\b(?:once|twice|times|per|every|each)\s$/.test(text.slice(Math.max(0, at - 7), at))
  if (one && !isOften) return partOfPoint(text, share(text, at, one[0], 1 / (parts[one[1] ?? ''] ?? 1)))
  const slash = matchAt(shareDigits, text, at)
  if (slash && Number(slash[1]) < Number(slash[2]) && !/[\d/]/.test(text[at - 1] ?? ''))
    return share(text, at, slash[0], Number(slash[1]) / Number(slash[2]))
  const whole = matchAt(half, text, at)
  if (
    !whole ||
    /(?:first|second|latter|other|former|top|bottom|northern|southern|eastern|western|[12](?:st|nd))[\s-]$/.test(
      text.slice(Math.max(0, at - 9), at),
    )
  )
    return undefined
  return {
    ...share(text, at, whole[0], 0.5),
    optional:
      !/^half (?:of|the|its|their|all|as)\b/.test(text.slice(at)) &&
      !/(?:than|nearly|almost|about|over|by|one|to|a)\s$/.test(text.slice(Math.max(0, at - 8), at)),
  }
}

/** "A quarter of a percentage point", "three tenths of one percent". */
function partOfPoint(text: string, part: Quantity): Quantity {
  const found =
    /^ of (?:an?|one) (?:(percentage point)|percent|per cent|(century|decade|year|mile))(?![a-z])/.exec(
      text.slice(part.end, part.end + 26),
    )
  if (!found) return part
  const end = part.end + found[0].length
  const whole = { ...part, end, text: text.slice(part.start, end) }
  if (found[2]) return { ...whole, kind: 'number', unit: found[2] }
  return found[1]
    ? { ...whole, kind: 'percentage_points' }
    : { ...whole, kind: 'percentage', value: tidy(part.value / 100) }
}

/** "One in five", "nine out of ten" and "one in ten thousand", but not "three in 2020" or "two in ten years". */
function readOutOf(text: string, at: number): Quantity | undefined {
  const found = matchAt(outOf, text, at)
  const from = at + (found?.[0].length ?? 0)
  const whole = found ? englishNumeralAt(text, from) : undefined
  if (!found || !whole || whole.vague || matchAt(ofTime, text, whole.end)) return undefined
  const above = countOf(found[1])
  const isRound = whole.value <= 10 || Number.isInteger(Math.log10(whole.value))
  if (above <= 0 || above >= whole.value || (found[2] === 'in' && !isRound) || whole.value % 1 > 0)
    return undefined
  return share(text, at, text.slice(at, whole.end), above / whole.value)
}

function readMultiple(text: string, at: number): Quantity | undefined {
  const times = matchAt(fold, text, at)
  if (times) {
    const value = countOf(times[1])
    return { ...quantity(text, at, times[0]), kind: 'multiple', value, alternative: value + 1 }
  }
  const verb = matchAt(multiplied, text, at)
  if (verb) {
    const isAdjective = verb[0] === 'double' || verb[0] === 'triple'
    return {
      ...quantity(text, at, verb[0]),
      kind: 'multiple',
      value: verbs[verb[1] ?? ''] ?? 0,
      optional: isAdjective,
    }
  }
  const two = matchAt(twice, text, at)
  if (two) {
    const isMore = /^twice(?: as| the| its| their| that| what| over|-)/.test(text.slice(at))
    return {
      ...quantity(text, at, two[0]),
      kind: isMore ? 'multiple' : 'number',
      value: 2,
      optional: !isMore,
    }
  }
  const cut = matchAt(halved, text, at)
  return cut && { ...quantity(text, at, cut[0]), kind: 'fraction', value: 0.5 }
}

/** Article IV, Part Two, Resolution 2758, No. 1, #3, and Louis XIV. */
function readNumbered(text: string, at: number, cased: string): Quantity | undefined {
  const mark = matchAt(hash, text, at)
  if (mark) return ordinal(text, at, mark[0], Number(mark[1]))
  const found = matchAt(roman, text, at)
  const label = found?.[2] ?? ''
  const isNamed = /[A-Z]/.test(cased[at] ?? '') || /^(?:no\.|nos\.|number)$/.test(found?.[1] ?? '')
  if (found && isNamed && !/^(?:19|20)\d\d$/.test(label)) {
    const value = /^\d/.test(label)
      ? Number(label)
      : (romanIn(cased.slice(at + found[0].length - label.length, at + found[0].length)) ??
        (/^[a-z-]+$/.test(label) ? englishNumberWordsAt(label, 0, false)?.value : undefined))
    if (value !== undefined) return ordinal(text, at, found[0], value)
  }
  const last = matchAt(king, text, at)
  const value = last && romanIn(cased.slice(at, at + last[0].length))
  if (!last || !value || !/[A-Z][a-z]+\s$/.test(cased.slice(Math.max(0, at - 24), at))) return undefined
  return { ...ordinal(text, at, last[0], value), optional: true }
}

function readOrdinal(text: string, at: number): Quantity | undefined {
  const found = englishOrdinalAt(text, at)
  if (!found) return undefined
  const words = text.slice(at, found.end)
  const ahead = text.slice(Math.max(0, at - 8), at)
  if (words === 'second' && /(?:per|every|each|a split)\s$/.test(ahead)) return undefined
  const isHalf = /^\s(?:half|of all)\b/.test(text.slice(found.end, found.end + 8))
  const isLight = words === 'first' || (words === 'second' && !definite.test(ahead))
  return { ...ordinal(text, at, words, found.value), optional: isHalf || isLight }
}

function romanIn(label: string): number | undefined {
  if (!/^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(label)) return undefined
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  const signsOf = [...label].map(letter => worth[letter] ?? 0)
  return signsOf.reduce((sum, value, index) => sum + (value < (signsOf[index + 1] ?? 0) ? -value : value), 0)
}

function ordinal(text: string, at: number, words: string, value: number): Quantity {
  return { ...quantity(text, at, words), kind: 'ordinal', value }
}

function share(text: string, at: number, words: string, value: number): Quantity {
  return { ...quantity(text, at, words), kind: 'fraction', value: tidy(value) }
}

function countOf(words: string | undefined): number {
  if (words === undefined) return 0
  if (/^\d/.test(words)) return Number(words)
  if (words === 'hundred') return 100
  return englishNumberWordsAt(words, 0, false)?.value ?? 0
}

function ordinalOf(word: string | undefined): number {
  return englishOrdinalAt(word ?? '', 0)?.value ?? 0
}
