import { hashOf } from '../../hash'
import { compareNumbers } from './compare-numbers'
import type { QuantityPair } from './match-quantities'
import type { Quantity } from './quantity'
import type { ReadOptions } from './read-chinese'
import { sayQuantity } from './say-quantity'

/** One side of a row: the words, where they stand (UTF-16, end exclusive) and what they were read as. */
export type LedgerSide = { text: string; start: number; end: number; value: string }

/**
 * A quantity of the Chinese beside the one of the English. `key` names the row among those of its text, and together with
 * `ledgerHash` the very words that somebody compared.
 */
export type LedgerRow = {
  key: string
  source: LedgerSide | null
  target: LedgerSide | null
  state: 'match' | 'differs' | 'missing' | 'added'
}

/**
 * Every quantity of a text, Chinese and English side by side in the order of the Chinese; what only the English has comes
 * last. Light words that stand alone (one, both, 一) are no rows.
 */
export function numberLedger(source: string, target: string, options: ReadOptions = {}): LedgerRow[] {
  const { pairs, missing, added } = compareNumbers(source, target, options)
  const rows = [
    ...pairs.filter(isTold).map(pair => rowOf(stateOf(pair), pair.source, pair.target)),
    ...missing.map(one => rowOf('missing', one, undefined)),
  ].sort((a, b) => (a.source?.start ?? 0) - (b.source?.start ?? 0))
  return [...rows, ...added.map(one => rowOf('added', undefined, one))]
}

/** What a tick holds on to: it falls off when the Chinese or the English changes. */
export function ledgerHash(source: string, target: string): string {
  return hashOf('number-tick', { source, target })
}

function rowOf(
  state: LedgerRow['state'],
  source: Quantity | undefined,
  target: Quantity | undefined,
): LedgerRow {
  return {
    key: `${placeOf(source)}.${placeOf(target)}`,
    source: sideOf(source),
    target: sideOf(target),
    state,
  }
}

function stateOf({ state }: QuantityPair): LedgerRow['state'] {
  return state === 'same' || state === 'rounded' ? 'match' : 'differs'
}

/** Marks of a list (一是, First) and an article against 一 are no numbers that anybody would compare. */
function isTold({ source, target, state }: QuantityPair): boolean {
  if (state !== 'same' || !source.optional || !target.optional) return true
  return source.kind !== 'sequence' && target.kind !== 'sequence' && source.value !== 1
}

function placeOf(quantity: Quantity | undefined): string {
  return quantity ? `${quantity.start}-${quantity.end}` : '0'
}

function sideOf(quantity: Quantity | undefined): LedgerSide | null {
  if (!quantity) return null
  const { text, start, end } = quantity
  return { text, start, end, value: sayQuantity(quantity) }
}
