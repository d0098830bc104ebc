import { englishApproximationBefore, englishApproximationBehind } from './en-approximation'
import { currencyBefore, type EnglishMeasure, englishMeasureAt } from './en-measures'
import { type EnglishNumeral, englishNumeralAt } from './en-numeral'
import type { Quantity } from './quantity'
import { quantity } from './quantity-at'
import { unitNamed } from './units'
import { tidy } from './zh-numeral'

const joint = /^\s?(?:-|–|—|−|~)\s?|^\s(?:to|or|and)\s(?:as\s(?:many|much|high)\sas\s)?/
const percent = /^(?:\s?[%％]|[\s-]?(?:percent|per cent|pct)(?![a-z]))/
const points = /^(?:[\s-]|\sof\s(?:an?|one)\s)(?:percentage|percent|per cent)[\s-]points?(?![a-z])/
const permille = /^(?:\s?‰|\sper\s(?:thousand|mille)(?!\s[a-z]))/
const times = /^[\s-]times(?![a-z])/
const multiple =
  /^\s(?:as|more|larger|higher|greater|bigger|faster|the|that|those|its|their|what|over|longer|stronger|less|smaller|lower|cheaper|richer|wealthier|bigger)\b/
const grew =
  /(?:increas\w*|rise|rose|risen|grow\w*|grew|jump\w*|surg\w*|expand\w*|multipl\w*|by|nearly|almost)\s(?:by\s)?(?:about\s|nearly\s|almost\s|more than\s|over\s)?$/
const moreThan = /^\s(?:more|larger|higher|greater|bigger|faster|longer|stronger)\b/
const small =
  /^(?:countries|nations|sides|peoples|states|powers|parties|leaders|presidents|heads|governments|ends|camps|militaries|economies|capitals|neighbou?rs|giants|foreign ministers|superpowers|halves|of them|of us|of these|of those)\b/
const halfPoint =
  /^(?:one[\s-])?half (?:an? |of an? |of one )?(?:(percentage point)|(?:percent|per cent))(?![a-z])/
const halfUnit =
  /^(?:half[\s-](?:an?[\s-])?|half of a )(century|decade|year|month|week|day|hour|minute|mile)(?![a-z])/
const bareUnit = /^(century|decade)(?![a-z])/
const unitOrTwo =
  /^(?:an?|one) (?:(century|decade|year|month|week|day|hour|minute|mile)|[a-z]+) or two(?![a-z])/
/** "An hour and forty minutes": the first part of a sum. */
const unitAnd =
  /^(?:an?|one) (century|decade|year|month|week|day|hour|minute)(?= and [a-z\d-]+(?: [a-z]+)? (?:year|month|week|day|hour|minute|second)s?)/
const longUnit = /^(century|decade|year|month|week|day|hour|minute|mile)-?long(?![a-z])/
const manyUnits = /^(centuries|decades)(?![a-z])/
const andHalf =
  /^(?:(?:an?|one)\s)?(century|decade|year|month|week|day|hour|minute|mile)\sand\sa\s(half|quarter)(?![a-z])/

/** The plain number, percentage or multiple that begins exactly at `at`, with its unit, range and approximation. */
export function englishNumberAt(text: string, at: number): Quantity | undefined {
  const duration = readDuration(text, at)
  if (duration) return duration
  const pair = /^(?:both(?![a-z])|a couple of(?![a-z]))/.exec(text.slice(at, at + 12))?.[0]
  if (pair) return { ...quantity(text, at, pair), value: 2, approximation: 'exact', optional: true }

  const money = currencyBefore(text, at)
  const first = englishNumeralAt(text, at, {
    isMoney: money !== undefined,
    mayJoin: !/between\s(?:[$€£¥])?$/.test(text.slice(Math.max(0, at - 10), at)),
  })
  if (!first) return undefined
  const until = rangeEnd(text, at, first, money)
  const last = until ?? first
  const lent = until && first.scale === 1 && until.scale > 1 && first.value < 1000 ? until.scale : 1
  const tail = readTail(text, last, at)
  const { approximation, length } = englishApproximationBehind(text, tail.end)
  const start = money?.start ?? at
  const end = tail.end + length
  const unit = money?.name ?? tail.unit
  const sign = /(?:^|[\s(])(?:minus\s|negative\s|-|−)$/.test(text.slice(Math.max(0, start - 10), start))
    ? -1
    : 1
  const value = tidy(first.value * lent * tail.scale * sign)
  return {
    ...quantity(text, start, text.slice(start, end)),
    kind: tail.kind,
    value,
    ...(until && { upper: tidy(until.value * tail.scale) }),
    ...alternativeOf(text, tail, value),
    approximation: first.vague
      ? 'vague'
      : approximation === 'exact'
        ? englishApproximationBefore(text, start)
        : approximation,
    ...(unit && { unit }),
    optional: !money && isOptional(text, at, first, until, tail),
  }
}

type Tail = { end: number; kind: Quantity['kind']; scale: number; unit?: string }

function readTail(text: string, { end, digits, vague }: EnglishNumeral, at: number): Tail {
  const rest = text.slice(end, end + 24)
  const point = points.exec(rest)
  if (point) return { end: end + point[0].length, kind: 'percentage_points', scale: 1 }
  const share = percent.exec(rest)
  if (share) return { end: end + share[0].length, kind: 'percentage', scale: 0.01 }
  const mille = permille.exec(rest)
  if (mille) return { end: end + mille[0].length, kind: 'percentage', scale: 0.001 }
  const often = times.exec(rest)
  if (often) {
    const isMultiple =
      multiple.test(rest.slice(often[0].length)) || grew.test(text.slice(Math.max(0, at - 30), at))
    return { end: end + often[0].length, kind: isMultiple ? 'multiple' : 'number', scale: 1 }
  }
  const of = vague && text.startsWith(' of ', end) ? end + 3 : end
  const measure = englishMeasureAt(text, of, digits !== undefined)
  return { end: measure?.end ?? end, kind: 'number', scale: 1, ...(measure && { unit: measure.name }) }
}

/** 3 to 5, 3–5, three or four, $3–$5 billion, 30% to 40%, between 3 and 5. */
function rangeEnd(
  text: string,
  at: number,
  first: EnglishNumeral,
  money?: EnglishMeasure,
): EnglishNumeral | undefined {
  for (const from of new Set([first.end, readTail(text, first, at).end])) {
    const found = joint.exec(text.slice(from, from + 24))?.[0]
    if (!found) continue
    const isAnd = found.trim() === 'and'
    if (
      isAnd &&
      !/between\s(?:about\s)?$/.test(text.slice(Math.max(0, (money?.start ?? at) - 16), money?.start ?? at))
    )
      continue
    const sign = /^(?:us\$|[$€£¥])/.exec(text.slice(from + found.length))?.[0].length ?? 0
    const until = englishNumeralAt(text, from + found.length + sign, { isMoney: money !== undefined })
    if (!until || until.vague || until.value === first.value || beginsRange(text, until.end)) continue
    const inFigures = first.digits !== undefined && until.digits !== undefined
    if (/^(?:or|and)$/.test(found.trim()) && until.value < first.value && !(isAnd && inFigures)) continue
    const [lower, upper] = [readTail(text, first, at), readTail(text, until, at)]
    if (from !== first.end && (upper.kind !== lower.kind || (upper.unit && upper.unit !== lower.unit)))
      continue
    return until
  }
  return undefined
}

/** "By 25 basis points to 5.25–5.5 percent": what is itself the lower end of a range is the upper end of none. */
function beginsRange(text: string, at: number): boolean {
  return /^\s?[-–—−~]\s?[$€£¥]?\d/.test(text.slice(at, at + 6))
}

/** Half a century, a decade, decades, a year and a half. */
function readDuration(text: string, at: number): Quantity | undefined {
  const rest = text.slice(at, at + 40)
  const approximation = englishApproximationBefore(text, at)
  const more = andHalf.exec(rest)
  if (more)
    return {
      ...quantity(text, at, more[0]),
      value: more[2] === 'half' ? 1.5 : 1.25,
      unit: more[1] ?? '',
      approximation,
    }
  const point = halfPoint.exec(rest)
  if (point) {
    const share = quantity(text, at, point[0])
    if (point[1]) return { ...share, kind: 'percentage_points', value: 0.5, approximation }
    return { ...share, kind: 'percentage', value: 0.005, approximation }
  }
  const first = unitAnd.exec(rest)
  if (first)
    return { ...quantity(text, at, first[0]), value: 1, unit: first[1] ?? '', approximation, optional: true }
  const orTwo = unitOrTwo.exec(rest)
  if (orTwo)
    return {
      ...quantity(text, at, orTwo[0]),
      value: 1,
      upper: 2,
      ...(orTwo[1] && { unit: orTwo[1] }),
      approximation,
    }
  const lasting = longUnit.exec(rest)
  if (lasting)
    return {
      ...quantity(text, at, lasting[0]),
      value: 1,
      unit: lasting[1] ?? '',
      approximation,
      optional: true,
    }
  const half = halfUnit.exec(rest)
  if (half && unitNamed(half[1] ?? ''))
    return { ...quantity(text, at, half[0]), value: 0.5, unit: half[1] ?? '', approximation }
  const one = bareUnit.exec(rest)
  if (one)
    return { ...quantity(text, at, one[0]), value: 1, unit: one[1] ?? '', approximation, optional: true }
  const many = manyUnits.exec(rest)
  if (!many) return undefined
  const value = many[1] === 'decades' ? 10 : 100
  return { ...quantity(text, at, many[0]), value, unit: 'year', approximation: 'vague', optional: true }
}

function isOptional(
  text: string,
  at: number,
  first: EnglishNumeral,
  until: EnglishNumeral | undefined,
  tail: Tail,
): boolean {
  if (/[a-z]-?$/.test(text.slice(Math.max(0, at - 2), at)) && first.digits !== undefined) return true
  if (text[at - 1] === '[' && text[first.end] === ']') return true
  if (first.digits !== undefined && /[a-z]/.test(text[first.end] ?? '') && tail.end === first.end) return true
  if (until || tail.kind !== 'number' || first.digits !== undefined) return false
  if (first.value === 0 || first.value === 1) return true
  if (first.value !== 2) return false
  return /\bthe\s$/.test(text.slice(Math.max(0, at - 5), at)) || small.test(text.slice(first.end + 1))
}

/** "Three times more" is four times as much to one writer and three times to another; "three times as much" is neither. */
function alternativeOf(text: string, tail: Tail, value: number): { alternative?: number } {
  if (tail.kind !== 'multiple') return {}
  return moreThan.test(text.slice(tail.end)) ? { alternative: value + 1 } : {}
}
