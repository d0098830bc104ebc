import type { Quantity } from '@/domain/checks/numbers/quantity'

/** A quantity in short: `~` about, `>` over, `<` under, `?` vague, then value, upper, unit, kind; optional in brackets. */
export function short({
  kind,
  value,
  upper,
  unit,
  approximation,
  optional,
  date,
  alternative,
}: Quantity): string {
  const mark = { exact: '', about: '~', over: '>', under: '<', vague: '?' }[approximation]
  const day = date ? [date.year, date.month, date.day].map(part => part ?? '*').join('-') : ''
  const number = kind === 'date' ? day : `${Number(value.toPrecision(6))}`
  const words = [
    `${mark}${number}${upper === undefined ? '' : `..${Number(upper.toPrecision(6))}`}`,
    ...(alternative === undefined ? [] : [`or ${alternative}`]),
    ...(unit ? [unit] : []),
    ...(kind === 'number' || kind === 'date' ? [] : [kind]),
  ].join(' ')
  return optional ? `(${words})` : words
}
