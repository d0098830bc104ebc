import type { Quantity } from './quantity'
import { unitNamed } from './units'

/** Two measures of one length are never equal to the last digit: 100公里 is 62 miles. */
const CONVERTED = 0.03
/** A year is twelve months and no eleven. */
const OF_TIME = 0.005
/** What is rounded away of 949.5万 in 9.5 million, which nobody would put "about" to. */
const SLIGHT = 0.001
/** 三分之二 is 67 percent. */
const ROUNDED = 0.005

/**
 * How a quantity of the Chinese and one of the English stand to each other: the same; the same but for
 * rounding; the same value of another thing (元 and dollars); the ends of a range the wrong way round; or nothing of these.
 */
export type Agreement = 'same' | 'rounded' | 'unit' | 'reversed' | 'different'

/** How two quantities agree. Values are compared, not digits: 90亿 and nine billion are the same. */
export function agreementOf(source: Quantity, target: Quantity): Agreement {
  if (isSeconds(source, target)) return 'same'
  if (source.kind === 'date' || target.kind === 'date') return sameDate(source, target) ? 'same' : 'different'
  if (!comparable(source, target)) {
    const points = new Set([source.kind, target.kind])
    const isPoints = points.has('percentage_points') && points.has('percentage')
    return isPoints && equal(inPercent(source), inPercent(target)) ? 'unit' : 'different'
  }
  if (isSameHeat(source, target)) return 'same'
  if (isReversed(source, target)) return 'reversed'
  if (isSwapped(source, target)) return 'unit'
  if (!sameEnds(source, target)) return 'different'
  if (sameValue(source, target, unitRatio(source, target))) return 'same'
  if (isRounded(source, target)) return 'rounded'
  return unitRatio(source, target) === undefined && sameValue(source, target, 1) ? 'unit' : 'different'
}

/** Whether less than half a hundredth was rounded away: 11339亿 as 1.13 trillion. */
export function isSlightlyOff({ value: one }: Quantity, { value: other }: Quantity): boolean {
  return equal(one, other, ROUNDED)
}

/** Whether two quantities are of kinds that can hold one fact: a share and a percentage, an ordinal and a number. */
export function comparable(source: Quantity, target: Quantity): boolean {
  const [one, other] = [classOf(source), classOf(target)]
  if (one === other) return true
  const both = new Set([one, other])
  return (
    (both.has('number') && (both.has('ordinal') || both.has('multiple') || both.has('share'))) ||
    (both.has('multiple') && (both.has('share') || both.has('ordinal'))) ||
    (both.has('century') && both.has('ordinal')) ||
    (both.has('points') && (isBasisPoints(source) || isBasisPoints(target)))
  )
}

/** The factor between two values, 10 where the English is ten times too large; undefined where one is zero. */
export function factorBetween(source: Quantity, target: Quantity): number | undefined {
  const ratio = unitRatio(source, target) ?? 1
  return source.value === 0 || target.value === 0 ? undefined : (target.value * ratio) / source.value
}

function classOf({ kind }: Quantity): string {
  if (kind === 'percentage' || kind === 'fraction') return 'share'
  if (kind === 'percentage_points') return 'points'
  return kind === 'sequence' ? 'ordinal' : kind
}

function sameValue(source: Quantity, target: Quantity, ratio: number | undefined): boolean {
  if (ratio === undefined) return false
  const tolerance = toleranceOf(source, target)
  if (isBasisPoints(source) !== isBasisPoints(target))
    return equal(inPercent(source) * 100, inPercent(target) * 100)
  if (
    source.value === 10 &&
    /十[几余多来]/.test(source.text) &&
    target.value > source.value &&
    target.value < source.value + 10
  )
    return true
  if (/周年/.test(source.text) && target.unit && isYears(target.unit))
    return equal(
      source.value,
      target.value * (target.unit === 'century' ? 100 : target.unit === 'decade' ? 10 : 1),
    )
  if (source.approximation === 'vague' || target.approximation === 'vague')
    return valuesOf(source, target).some(value => magnitude(value) === magnitude(target.value * ratio))
  if (classOf(source) === 'share' && classOf(target) === 'share' && source.kind !== target.kind)
    return Math.abs(source.value - target.value) <= Math.min(ROUNDED, source.value * 0.02)
  return valuesOf(source, target).some(value =>
    valuesOf(target, source).some(other => equal(value, other * ratio, tolerance)),
  )
}

function toleranceOf({ unit: one }: Quantity, { unit: other }: Quantity): number {
  if (!one || !other || one === other) return 1e-9
  return unitNamed(one)?.dimension === 'duration' ? OF_TIME : CONVERTED
}

function isYears(unit: string): boolean {
  return unit === 'century' || unit === 'decade' || unit === 'year'
}

/** 增长2倍 is three times as much, and "by 200 percent": every reading of a value that the other side may mean. */
function valuesOf(own: Quantity, other: Quantity): number[] {
  const readings = [own.value, ...(own.alternative === undefined ? [] : [own.alternative])]
  const isAcross = own.kind === 'multiple' && other.kind === 'percentage'
  return isAcross ? [...readings, own.value - 1] : readings
}

/** How many of the source's units one of the target's is; undefined where they measure different things. */
function unitRatio(source: Quantity, target: Quantity): number | undefined {
  if (source.unit === target.unit || !source.unit || !target.unit) return 1
  if (isAlike(source, target)) return 1
  const [from, to] = [unitNamed(source.unit), unitNamed(target.unit)]
  if (new Set([source.unit, target.unit, 'GBP', 'pound']).size === 2) return 1
  if (!from || !to || from.dimension !== to.dimension || from.factor === 0 || to.factor === 0)
    return undefined
  return to.factor / from.factor
}

function sameEnds(source: Quantity, target: Quantity): boolean {
  if (source.upper === undefined || target.upper === undefined) return source.upper === target.upper
  return equal(source.upper, target.upper * (unitRatio(source, target) ?? 1), toleranceOf(source, target))
}

/** "A thirty-second video" reads like an ordinal and is half a minute. */
function isSeconds(source: Quantity, target: Quantity): boolean {
  return (
    target.kind === 'ordinal' &&
    source.unit === 'second' &&
    target.value === source.value + 2 &&
    /-second$/i.test(target.text)
  )
}

/** 300公里 as 300 miles: the figure stands and the unit does not. */
function isSwapped(source: Quantity, target: Quantity): boolean {
  if (!source.unit || !target.unit || source.unit === target.unit) return false
  const ratio = unitRatio(source, target)
  const isOther = ratio === undefined || Math.abs(ratio - 1) > CONVERTED
  return (
    isOther && equal(source.value, target.value) && source.upper === target.upper && !isAlike(source, target)
  )
}

/** 40摄氏度 is 104 degrees Fahrenheit, to a degree. */
function isSameHeat(source: Quantity, target: Quantity): boolean {
  const [one, other] = [celsiusOf(source), celsiusOf(target)]
  return (
    source.unit !== target.unit && one !== undefined && other !== undefined && Math.abs(one - other) < 0.6
  )
}

function celsiusOf({ unit, value }: Quantity): number | undefined {
  if (unit === 'fahrenheit') return ((value - 32) * 5) / 9
  return unit === 'celsius' ? value : undefined
}

/** A speed may leave its hour to the reader, and the thousand 里 of a saying are a thousand miles. */
function isAlike({ unit: one, text }: Quantity, { unit: other }: Quantity): boolean {
  if (one === 'li' && other === 'mile') return /^[一百千万]+里$/.test(text)
  return one === 'kilometre_per_hour' && other === 'kilometre'
}

function isReversed(source: Quantity, target: Quantity): boolean {
  if (source.upper === undefined || target.upper === undefined) return false
  return equal(source.value, target.upper) && equal(source.upper, target.value)
}

/** Dates agree where no part of them contradicts; a bare number can be a year, a month or a day. */
function sameDate(source: Quantity, target: Quantity): boolean {
  if (!source.date || !target.date) {
    const [dated, other] = source.date ? [source, target] : [target, source]
    const parts = Object.values(dated.date ?? {})
    if (other.kind !== 'number' && other.kind !== 'ordinal' && other.kind !== 'sequence') return false
    const mayBe = !other.unit || (other.unit === 'day' && /日$/.test(dated.text))
    return parts.length === 1 && other.value === parts[0] && mayBe && dated.upper === other.upper
  }
  let common = 0
  for (const part of ['year', 'month', 'day'] as const) {
    const [one, other] = [source.date[part], target.date[part]]
    if (one === undefined || other === undefined) continue
    if (one !== other) return false
    common += 1
  }
  return common > 0 && sameEndsOfDate(source, target)
}

function sameEndsOfDate({ upper: one }: Quantity, { upper: other }: Quantity): boolean {
  return one === other
}

function isBasisPoints({ unit }: Quantity): boolean {
  return unit === 'basis_point'
}

/** Percentage points and percentages on one scale: 2个百分点, 2 percent and 200 basis points are 2. */
function inPercent(own: Quantity): number {
  if (isBasisPoints(own)) return own.value / 100
  return own.kind === 'percentage' ? own.value * 100 : own.value
}

/** 4564亿 as $456 billion: three digits or more of the value stand, or two where the English says that it rounds. */
function isRounded(source: Quantity, target: Quantity): boolean {
  if (source.kind !== target.kind || source.unit !== target.unit || source.upper !== undefined) return false
  const digits = (target.text.replace(/^[^\d]*/, '').match(/^[\d,.]+/)?.[0] ?? '').replace(
    /[^\d]|^0+/g,
    '',
  ).length
  const isSlight = equal(source.value, target.value, SLIGHT)
  if (digits < (target.approximation === 'exact' && !isSlight ? 3 : 2)) return false
  return equal(Number(source.value.toPrecision(digits)), target.value)
}

function magnitude(value: number): number {
  return value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) + 1e-9)
}

function equal(one: number, other: number, tolerance = 1e-9): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other))
}
