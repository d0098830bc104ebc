import type { Quantity } from './quantity'

/** A value as anybody reads it, in neither language: 9,000,000,000 CNY; 30%; 2022-02-25; 3–5; ×2; 08:30. */
export function sayQuantity({ kind, value, upper, unit, date }: Quantity): string {
  const ends = [value, ...(upper === undefined ? [] : [upper])]
  if (date) return [sayDate(date), ...(upper === undefined ? [] : [String(upper)])].join('–')
  if (kind === 'time') return `${pad(Math.floor(value / 60))}:${pad(value % 60)}`
  const said = ends.map(end => sayValue(kind, end)).join('–')
  return unit ? `${said} ${unit.replaceAll('_', ' ')}` : said
}

function sayValue(kind: Quantity['kind'], value: number): string {
  if (kind === 'percentage') return `${plain(value * 100)}%`
  if (kind === 'multiple') return `×${plain(value)}`
  if (kind === 'decade') return `${value}s`
  return plain(value)
}

function sayDate({ year, month, day }: NonNullable<Quantity['date']>): string {
  const parts = [year === undefined ? undefined : String(year), month && pad(month), day && pad(day)]
  return parts.filter(part => part !== undefined).join('-')
}

function plain(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 4 })
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
