import { type Implied, impliedBy } from './implied'
import { matchQuantities, type QuantityMatch } from './match-quantities'
import type { Quantity } from './quantity'
import { type ReadOptions, readChineseQuantities } from './read-chinese'
import { readEnglishQuantities } from './read-english'
import { outsideOf, sharedNames } from './shared-names'
import { unitNamed } from './units'

/** 去年 and 次日 may be any date in English. */
const relativeDate =
  /今年|去年|前年|明年|后年|同年|当年|次年|翌年|年初|年底|年末|本月|上月|下月|上个月|下个月|同月|昨天|今天|明天|昨日|今日|明日|日前|近日|近年|当天|当日|同日|次日|翌日|前一[天日]|[上本下]周|周[一二三四五六日]|星期[一二三四五六日天]|春节|国庆|元旦|圣诞/

const sameDate = /同年|当年|同月|当月|当天|当日|同日/g

/** A date told from the one before it: "a year later", "the following month". */
const countedDate =
  /\b(?:an?|one|two|three|four|five|six|ten|\d{1,2}) (?:years?|months?|weeks?|days?) (?:later|earlier|before|afterwards?)\b|\bthe (?:following|next|previous|preceding|same) (?:year|month|week|day)\b/gi

/** `hasUnread` is whether the Chinese says more numerals than were read: what the English adds may be theirs. */
export type Comparison = QuantityMatch & { hasUnread: boolean }

let last: { key: string; match: Comparison } | undefined

/**
 * Every quantity of a Chinese text set against those of its English. A date the English spells out where the Chinese says
 * 去年 is not added, and neither is a count that a name, a saying or a list of the Chinese bears out. The last answer is
 * kept: six checks ask for the same one.
 */
export function compareNumbers(source: string, target: string, options: ReadOptions = {}): Comparison {
  const key = JSON.stringify([source, target, options.publishedOn])
  if (last?.key === key) return last.match
  const names = sharedNames(source, target)
  const read = readChineseQuantities(source, options)
  const match = matchQuantities(
    outsideOf(names, source, read),
    outsideOf(names, target, readEnglishQuantities(target, options)),
  )
  const implied = impliedBy(source, read)
  const isRelative = relativeDate.test(source)
  const isOnlySame = isRelative && !relativeDate.test(source.replace(sameDate, ''))
  const years = new Set(read.flatMap(({ date }) => date?.year ?? []))
  const isOther = ({ date }: Quantity) =>
    isOnlySame && years.size > 0 && date?.year !== undefined && !years.has(date.year)
  const added = match.added.filter(
    one => !(isRelative && one.kind === 'date' && !isOther(one)) && !bears(implied, one),
  )
  const units = match.missing.length > 0 ? oneUnits(target) : []
  // Each such word stands for one date, which has to have another to be counted from.
  let counted =
    read.filter(({ kind }) => kind === 'date').length > 1 ? [...target.matchAll(countedDate)].length : 0
  const isCounted = ({ kind, upper }: Quantity) => kind === 'date' && upper === undefined && counted-- > 0
  const missing = match.missing.filter(one => !isOneOf(one, units) && !isCounted(one))
  last = { key, match: { ...match, added, missing, hasUnread: implied.hasUnread } }
  return last.match
}

/**
 * "Five Eyes" for 五眼联盟, "one in a hundred" for 百里挑一: a number in words that is part of a name or a saying in Chinese,
 * where it counts nothing; half where it says 半; and the count of what the Chinese lists.
 */
function bears(implied: Implied, { kind, value, unit, text }: Quantity): boolean {
  if (/\d/.test(text)) return false
  if (kind === 'fraction') return value === 0.5 ? implied.hasHalf : implied.says(Math.round(1 / value))
  if (kind !== 'number' && kind !== 'ordinal') return false
  if (implied.saysInSaying(value)) return true
  if (unit !== undefined && value < 100) return false
  return implied.says(value) || (kind === 'number' && unit === undefined && implied.counts.has(value))
}

const oneUnit =
  /\b(?:an?|one|per|each|every|the|this|that|last|past|next|full|whole|entire|within)[ -](century|decade|year|quarter|month|week|day|hour)\b/gi

/** How many days each unit of time has that the English says as one: a week, every day. */
function oneUnits(target: string): number[] {
  const named = new Set([...target.matchAll(oneUnit)].map(found => (found[1] ?? '').toLowerCase()))
  return [...named].map(name => unitNamed(name)?.factor ?? 0)
}

/** 七天 is "a week" and 24小时 "a day": a measure of time that is one of a larger unit. */
function isOneOf({ unit, value, upper }: Quantity, units: readonly number[]): boolean {
  const own = unitNamed(unit ?? '')
  if (own?.dimension !== 'duration' || upper !== undefined) return false
  return units.some(one => Math.abs((value * own.factor) / one - 1) < 0.03)
}
