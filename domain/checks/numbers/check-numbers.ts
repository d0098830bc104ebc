import type { Check, CheckContext, Found } from '../check'
import { factorBetween, isSlightlyOff } from './agree'
import { clauseOf } from './clause'
import { type Comparison, compareNumbers } from './compare-numbers'
import { turnedCourses } from './course'
import type { QuantityPair } from './match-quantities'
import type { Quantity } from './quantity'
import { sayQuantity } from './say-quantity'

/** The checks on numbers, each by its own name so that a newsletter can switch one of them off. */
export const numberChecks: readonly Check[] = [
  'number_value',
  'number_missing',
  'number_added',
  'number_unit',
  'number_approximation',
  'number_range',
].map(name => ({
  name,
  onByDefault: true,
  run: (source, target, context) => checkNumbers(source, target, context).filter(one => one.check === name),
}))

/**
 * Sets every quantity of the Chinese against those of the English and answers what differs: a value (with the factor), one
 * that is missing or added, a unit or currency, an approximation that was dropped or turned, the order of a range. Silent
 * where there is no Chinese. Errors are what cannot be right; a light word in doubt (two, three) is a warning.
 */
export function checkNumbers(
  source: string | undefined,
  target: string,
  context?: Pick<CheckContext, 'publishedOn'>,
): Found[] {
  if (!source || target.trim() === '') return []
  const match = compareNumbers(source, target, context)
  const known = findings.get(match)
  if (known) return [...known]
  const found = [
    ...match.pairs.flatMap(pair => pairFindings(pair)),
    ...turnedCourses(source, target, match.pairs).map(courseFinding),
    ...match.missing.map(one => missingFinding(one, match, target)),
    ...match.added.map(one => addedFinding(one, match.hasUnread)),
  ].sort((a, b) => a.start - b.start)
  findings.set(match, found)
  return [...found]
}

/** What was found in the last comparisons: six checks ask for the same. */
const findings = new WeakMap<Comparison, Found[]>()

function pairFindings(pair: QuantityPair): Found[] {
  const { source, target, state } = pair
  const facts = {
    source: source.text,
    target: target.text,
    expected: sayQuantity(source),
    got: sayQuantity(target),
  }
  const range = { start: target.start, end: target.end, facts }
  if (state === 'range')
    return [{ ...range, check: 'number_range', severity: orderGravity(pair), code: 'number_range' }]
  if (state === 'unit') return [{ ...range, check: 'number_unit', severity: 'error', code: 'number_unit' }]
  if (state === 'value')
    return [{ ...range, check: 'number_value', severity: valueGravity(pair), ...valueCode(pair) }]
  const code = state === 'rounded' ? roundedCode(source, target) : approximationCode(source, target)
  return code ? [{ ...range, check: 'number_approximation', severity: 'warning', code }] : []
}

/**
 * A count beside a share is hardly what stands for it: 五个人中有四个 is "four in five". Only where the figure
 * itself stands (45人 as "45 percent") is it as sure as two of a kind.
 */
function valueGravity({ source, target }: QuantityPair): 'error' | 'warning' {
  const [one, other] = source.kind === 'number' ? [source, target] : [target, source]
  const isShare = other.kind === 'percentage' || other.kind === 'fraction'
  const isLoose = one.kind === 'number' && isShare
  return isLoose && figureOf(source) !== figureOf(target) ? 'warning' : 'error'
}

function figureOf({ text, start }: Quantity): string {
  return /\d[\d.,]*/.exec(text)?.[0] ?? `none at ${start}`
}

/** 1比3 may be "outnumbered three to one": only the sentence says which side is which. */
function orderGravity({ source, target }: QuantityPair): 'error' | 'warning' {
  return source.text.includes('比') && !/\d/.test(target.text) ? 'warning' : 'error'
}

/** From 12 to 18 percent, written as from 18 to 12. */
function courseFinding({ from, to }: { from: QuantityPair; to: QuantityPair }): Found {
  return {
    check: 'number_range',
    severity: 'error',
    start: to.target.start,
    end: from.target.end,
    code: 'number_range',
    facts: {
      source: `${from.source.text}…${to.source.text}`,
      target: `${to.target.text}…${from.target.text}`,
      expected: `${sayQuantity(from.source)}–${sayQuantity(to.source)}`,
      got: `${sayQuantity(to.target)}–${sayQuantity(from.target)}`,
    },
  }
}

/** "10 times too large" is told where the digits stand and only the scale slipped, or where one value is a multiple. */
function valueCode({ source, target }: QuantityPair): Pick<Found, 'code' | 'facts' | 'fix'> {
  const facts = {
    source: source.text,
    target: target.text,
    expected: sayQuantity(source),
    got: sayQuantity(target),
  }
  const factor = factorBetween(source, target)
  const isScale = factor !== undefined && source.kind !== 'date' && source.kind !== 'time'
  const times = isScale ? (factor >= 1 ? factor : 1 / factor) : 0
  if (times < 10 || Math.abs(times - Math.round(times)) > 1e-6)
    return { code: 'number_value', facts, ...fixOf(source, target) }
  const code = factor !== undefined && factor > 1 ? 'number_too_large' : 'number_too_small'
  return { code, facts: { ...facts, factor: Math.round(times) } }
}

/** A wrong year written in four digits is mended by the right one. */
function fixOf(source: Quantity, target: Quantity): { fix?: string } {
  const isYear = /^\d{4}$/.test(target.text) && source.date?.year !== undefined && source.upper === undefined
  return isYear ? { fix: String(source.date?.year) } : {}
}

/** What a writer who says 近 or 多 means is lost where the English is bare, and turned where it says the contrary. */
function approximationCode(source: Quantity, target: Quantity): string | undefined {
  const [own, other] = [source.approximation, target.approximation]
  if (own === 'exact' || own === 'vague' || own === other || source.optional) return undefined
  if (other === 'exact') return target.upper === undefined ? 'number_approximation_dropped' : undefined
  return own !== 'about' && (other === 'over' || other === 'under')
    ? 'number_approximation_turned'
    : undefined
}

/** A value rounded without a word that says so. */
function roundedCode(source: Quantity, target: Quantity): string | undefined {
  return target.approximation === 'exact' && !isSlightlyOff(source, target) ? 'number_rounded' : undefined
}

function missingFinding(one: Quantity, match: Comparison, target: string): Found {
  const before = match.pairs.findLast(({ source }) => source.start < one.start)
  const after = match.pairs.find(({ source }) => source.start > one.start)
  const at = before?.target.end ?? after?.target.start ?? 0
  return {
    check: 'number_missing',
    severity: isLight(one) ? 'warning' : 'error',
    ...clauseOf(target, at),
    code: 'number_missing',
    facts: { source: one.text, expected: sayQuantity(one) },
  }
}

function addedFinding(one: Quantity, isDoubtful: boolean): Found {
  return {
    check: 'number_added',
    severity: isDoubtful || isLight(one) ? 'warning' : 'error',
    start: one.start,
    end: one.end,
    code: 'number_added',
    facts: { target: one.text, got: sayQuantity(one) },
  }
}

/** Two is often said otherwise (双方, a pair, twin), and a small number in words may belong to a saying. */
function isLight({ kind, value, unit, text }: Quantity): boolean {
  if (kind === 'multiple') return value <= 2
  if (kind !== 'number' && kind !== 'ordinal') return false
  if (kind === 'number' && value === 1) return true
  if (
    kind === 'number' &&
    value <= 10 &&
    /^[二两三四五六七八九十][国方面边党军岸会层派代极强步维权洲地]$/.test(text)
  )
    return true
  return value <= 2 && unit === undefined && !/\d/.test(text)
}
