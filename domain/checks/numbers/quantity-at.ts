import type { Quantity } from './quantity'

/** A quantity of these words with nothing known of it yet. */
export function quantity(text: string, start: number, words: string): Quantity {
  const end = start + words.length
  const said = text.slice(start, end)
  return { start, end, text: said, kind: 'number', value: 0, approximation: 'exact', optional: false }
}
