import { agreementOf, comparable, factorBetween } from './agree'
import { takeSums } from './match-sums'
import type { Quantity } from './quantity'
import { around, expected, nearest, required, type Side, sideOf } from './sides'

/** A quantity of the Chinese beside the one of the English that stands for it. */
export type QuantityPair = {
  source: Quantity
  target: Quantity
  state: 'same' | 'rounded' | 'value' | 'unit' | 'range'
}
export type QuantityMatch = { pairs: QuantityPair[]; missing: Quantity[]; added: Quantity[] }

/**
 * Finds for each quantity of the Chinese the one of the English that renders it, best agreement first and nearest place
 * first among equals: sure pairs are taken before doubtful ones. What nobody misses (`optional`) takes part and is never
 * reported. Of texts with many quantities each is looked for only where it can be expected, so that a long text is linear.
 */
export function matchQuantities(source: readonly Quantity[], target: readonly Quantity[]): QuantityMatch {
  const from = sideOf(source)
  const to = sideOf(target)
  const pairs: QuantityPair[] = []
  const take = (state: QuantityPair['state'], fits: (s: Quantity, t: Quantity) => boolean) => {
    for (const own of [...from.left]) {
      const partner = nearest(own, from, to, fits)
      if (!partner) continue
      from.left.delete(own)
      to.left.delete(partner)
      pairs.push({ source: own, target: partner, state })
    }
  }
  const same = (s: Quantity, t: Quantity) => agreementOf(s, t) === 'same'
  take('same', (s, t) => same(s, t) && !s.optional && !t.optional && s.kind === t.kind)
  take('same', (s, t) => same(s, t) && !s.optional && !t.optional)
  take('same', (s, t) => same(s, t) && !(s.optional && t.optional))
  take('same', same)
  pairs.push(...takeNamedDays(from, to), ...takeRatios(from, to), ...takeSums(from, to))
  take('rounded', (s, t) => agreementOf(s, t) === 'rounded')
  pairs.push(...splitRanges(from, to))
  take('same', (s, t) => isTurnOf(s, t) || isTurnOf(t, s))
  take('same', (s, t) => isElliptic(s, t, pairs))
  dropRepeated(from, to)
  take('range', (s, t) => agreementOf(s, t) === 'reversed')
  take('unit', (s, t) => agreementOf(s, t) === 'unit' && isTold(s, t))
  take('value', (s, t) => isSlip(s, t) && !s.optional && !t.optional)
  take('value', (s, t) => mayStandFor(s, t) && !s.optional && !t.optional && s.kind === t.kind)
  take('value', (s, t) => mayStandFor(s, t) && !s.optional && !t.optional)
  take('value', (s, t) => isSlip(s, t) && isTold(s, t))
  take('value', (s, t) => mayStandFor(s, t) && isTold(s, t) && isWeighty(s, t) && isWeighty(t, s))
  pairs.sort((a, b) => a.source.start - b.source.start)
  return { pairs, missing: required(from.left), added: required(to.left) }
}

/** 九一八 and 9/11 are two numbers in one name: the September 18 Incident is one date. */
function takeNamedDays(from: Side, to: Side): QuantityPair[] {
  return [
    ...namedDays(from, to).map(([source, target]) => ({ source, target, state: 'same' as const })),
    ...namedDays(to, from).map(([target, source]) => ({ source, target, state: 'same' as const })),
  ]
}

function namedDays(names: Side, dates: Side): [Quantity, Quantity][] {
  return [...dates.left].flatMap((dated): [Quantity, Quantity][] => {
    const { month, day } = dated.date ?? {}
    if (month === undefined || day === undefined) return []
    const named = around(dated, dates, names).filter(one => one.kind === 'number' && one.optional)
    const first = named.find(one => one.value === month)
    const second = named.find(one => one !== first && one.value === day && one.start === first?.start)
    if (!first || !second) return []
    dates.left.delete(dated)
    for (const one of [first, second]) names.left.delete(one)
    return [[first, dated]]
  })
}

/** One range against two numbers: 3%到5% against "from 3 percent to 5 percent". */
function splitRanges(from: Side, to: Side): QuantityPair[] {
  const pairs: QuantityPair[] = []
  for (const [ranged, other] of [
    [from, to],
    [to, from],
  ] as const)
    for (const range of [...ranged.left]) {
      if (range.upper === undefined) continue
      const ends = endsOf(range).map(end =>
        around(range, ranged, other).find(
          one => agreementOf(end, one) === 'same' || agreementOf(one, end) === 'same',
        ),
      )
      const [lower, upper] = ends
      if (!lower || !upper || lower === upper) {
        pairs.push(...oneEnd(range, ends, ranged, other, ranged === from))
        continue
      }
      ranged.left.delete(range)
      const isTurned = lower.start > upper.start && !(range.kind === 'date' && isTowardsLater(range))
      for (const end of [lower, upper]) {
        other.left.delete(end)
        const [source, target] = ranged === from ? [range, end] : [end, range]
        pairs.push({ source, target, state: isTurned && end === lower ? 'range' : 'same' })
      }
    }
  return pairs
}

/** "Between 2020 and 2035" for 2035年比2020年: years are told from the earlier to the later, whichever came first. */
function isTowardsLater({ value, upper }: Quantity): boolean {
  return upper !== undefined && upper > value
}

/**
 * "Rose from 10 to 20 percent" reads like a range and is two numbers where the other side has two: one end has its partner,
 * the other is looked for by itself.
 */
function oneEnd(
  range: Quantity,
  ends: readonly (Quantity | undefined)[],
  ranged: Side,
  other: Side,
  isSource: boolean,
): QuantityPair[] {
  const at = ends.findIndex(one => one !== undefined)
  const partner = ends[at]
  const rest = endsOf(range)[1 - at]
  const own = endsOf(range)[at]
  if (!partner || !rest || !own) return []
  const isTwo = around(range, ranged, other).some(
    one =>
      one !== partner &&
      one.upper === undefined &&
      (one.optional ? one.value === rest.value : mayBePair(one, rest)),
  )
  if (!isTwo && rest.value !== 0) return []
  ranged.left.delete(range)
  other.left.delete(partner)
  if (isTwo) ranged.left.add(rest)
  const [source, target] = isSource ? [own, partner] : [partner, own]
  return [{ source, target, state: 'same' }]
}

function mayBePair(one: Quantity, other: Quantity): boolean {
  return comparable(one, other) || agreementOf(one, other) === 'unit' || agreementOf(other, one) === 'unit'
}

/** 每十万人中有12例 is one share in Chinese and two numbers in "12 cases per 100,000 people". */
function takeRatios(from: Side, to: Side): QuantityPair[] {
  return [...from.left].flatMap(source => {
    if (source.kind !== 'fraction' || !source.text.startsWith('每')) return []
    const numbers = around(source, from, to).filter(one => one.kind === 'number' && one.value > 0)
    for (const above of numbers)
      for (const below of numbers) {
        if (above === below || Math.abs(above.value / below.value - source.value) > 1e-9) continue
        from.left.delete(source)
        for (const one of [above, below]) to.left.delete(one)
        return [{ source, target: above, state: 'same' as const }]
      }
    return []
  })
}

/** "24 percent was suspended and 10 kept", "down four points": the sign is said once. */
function isElliptic(source: Quantity, target: Quantity, pairs: readonly QuantityPair[]): boolean {
  if (source.kind === 'percentage_points')
    return target.kind === 'number' && !target.unit && target.value === source.value
  return (
    source.kind === 'percentage' &&
    target.kind === 'number' &&
    !target.unit &&
    /^\d[\d.]*$/.test(target.text) &&
    Math.abs(target.value / 100 - source.value) < 1e-9 &&
    pairs.some(pair => pair.target.kind === 'percentage')
  )
}

/** The turn of the 20th century, against 20世纪初 alone. */
function isTurnOf({ kind, upper }: Quantity, other: Quantity): boolean {
  return kind === 'century' && other.kind === 'century' && other.upper === undefined && upper === other.value
}

function endsOf(range: Quantity): Quantity[] {
  const { upper = range.value, date, ...rest } = range
  const joint = /(?:\s(?:to|and|or|through)\s|\s?[-–—−~～至到]+\s?)/u.exec(rest.text)
  if (!date && joint && joint.index > 0) {
    const cut = joint.index + joint[0].length
    return [
      { ...rest, end: rest.start + joint.index, text: rest.text.slice(0, joint.index) },
      { ...rest, start: rest.start + cut, text: rest.text.slice(cut), value: upper },
    ]
  }
  if (!date) return [{ ...rest }, { ...rest, value: upper }]
  const part = date.day !== undefined ? 'day' : 'year'
  return [
    { ...rest, date },
    { ...rest, date: { ...date, [part]: upper }, value: upper },
  ]
}

/** A number that is said twice in one language and once in the other is neither missing nor added. */
function dropRepeated(from: Side, to: Side): void {
  for (const own of required(from.left))
    if (expected(own, from, to).some(one => !to.left.has(one) && agreementOf(own, one) === 'same'))
      from.left.delete(own)
  for (const own of required(to.left))
    if (expected(own, to, from).some(one => !from.left.has(one) && agreementOf(one, own) === 'same'))
      to.left.delete(own)
}

/** A slip of the scale: 万 read as thousand, 亿 as million; the digits stand, the power of ten does not. */
function isSlip(source: Quantity, target: Quantity): boolean {
  const factor = mayStandFor(source, target) ? factorBetween(source, target) : undefined
  if (factor === undefined || factor <= 0) return false
  const power = Math.log10(factor)
  return Math.abs(power - Math.round(power)) < 1e-6
}

function mayStandFor(source: Quantity, target: Quantity): boolean {
  if (source.kind === 'sequence' || target.kind === 'sequence') return false
  if (source.kind === 'date' && target.kind === 'date') return sharesPart(source, target)
  return comparable(source, target)
}

/** A year is set against a year and a month against a month, not one against the other. */
function sharesPart({ date: one = {} }: Quantity, { date: other = {} }: Quantity): boolean {
  return Object.keys(one).some(part => part in other)
}

function isTold(source: Quantity, target: Quantity): boolean {
  return !(source.optional && target.optional) || (isNamed(source) && isNamed(target))
}

/** 二战 and World War I, 上半年 and the second half: light as they are, one does not stand for the other. */
function isNamed({ kind, text }: Quantity): boolean {
  return kind === 'ordinal' && !/^(?:首|first)/i.test(text)
}

/** One, both and zero are in any sentence and stand for nothing that is not theirs; "two countries" can stand for 三国. */
function isWeighty(own: Quantity, other: Quantity): boolean {
  if (!own.optional || own.kind === 'date' || isNamed(own)) return true
  return own.value >= 2 && other.value <= 10 && !/^(?:both|a couple of)$/i.test(own.text)
}
