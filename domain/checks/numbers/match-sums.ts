import { agreementOf } from './agree'
import type { QuantityPair } from './match-quantities'
import type { Quantity } from './quantity'
import { around, type Side } from './sides'
import { unitNamed } from './units'

/** How far apart the parts of one measure stand: 一年零八个月, two hours and ten minutes. */
const JOINT = 5

/** 一年零八个月 is twenty months, 6 feet 2 inches 1.88米: two measures of one kind that together are the other side's one. */
export function takeSums(from: Side, to: Side): QuantityPair[] {
  return [
    ...sums(from, to).map(([source, target]) => ({ source, target, state: 'same' as const })),
    ...sums(to, from).map(([target, source]) => ({ source, target, state: 'same' as const })),
  ]
}

function sums(parts: Side, wholes: Side): [Quantity, Quantity][] {
  return parts.all.flatMap((large, index): [Quantity, Quantity][] => {
    const small = parts.all[index + 1]
    const total = small && sumOf(large, small)
    if (!total || !small || !isFree(parts, large) || !isFree(parts, small)) return []
    const whole = around(large, parts, wholes).find(
      one => !one.optional && agreementOf(total, one) === 'same' && agreementOf(one, total) === 'same',
    )
    if (!whole) return []
    for (const one of [large, small]) parts.left.delete(one)
    wholes.left.delete(whole)
    return [[total, whole]]
  })
}

function isFree({ left }: Side, one: Quantity): boolean {
  return left.has(one) || one.optional
}

function sumOf(large: Quantity, small: Quantity): Quantity | undefined {
  const [one, other] = [unitNamed(large.unit ?? ''), unitNamed(unitOf(small, large) ?? '')]
  if (!one || !other || one.dimension !== other.dimension || other.factor <= 0 || one.factor <= other.factor)
    return undefined
  if (small.start - large.end > JOINT || large.upper !== undefined || small.upper !== undefined)
    return undefined
  return { ...large, end: small.end, value: large.value + (small.value * other.factor) / one.factor }
}

/** 2小时30分: the minutes of an hour need no 钟. */
function unitOf({ unit, text }: Quantity, large: Quantity): string | undefined {
  return large.unit === 'hour' && /分$/.test(text) ? 'minute' : unit
}
