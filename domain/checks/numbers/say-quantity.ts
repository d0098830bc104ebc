import type { Quantity } from './quantity'

/** The signs that every language writes, for units that have one. */
const symbols: Readonly<Record<string, string>> = {
  kilometre: 'km',
  metre: 'm',
  centimetre: 'cm',
  millimetre: 'mm',
  nanometre: 'nm',
  nautical_mile: 'nmi',
  square_kilometre: 'km²',
  square_metre: 'm²',
  cubic_metre: 'm³',
  hectare: 'ha',
  tonne: 't',
  kilogram: 'kg',
  gram: 'g',
  litre: 'L',
  second: 's',
  minute: 'min',
  hour: 'h',
  celsius: '°C',
  fahrenheit: '°F',
  kilometre_per_hour: 'km/h',
  watt: 'W',
  kilowatt: 'kW',
  megawatt: 'MW',
  gigawatt: 'GW',
  kilowatt_hour: 'kWh',
  basis_point: 'bp',
}

/** A value as anybody reads it, in neither language: 9,000,000,000 CNY; 30%; 2022-02-25; 1/3; 3–5; ×2; 08:30; 12 km. */
export function sayQuantity({ kind, value, upper, unit, date }: Quantity): string {
  const ends = [value, ...(upper === undefined ? [] : [upper])]
  if (date) return [sayDate(date), ...(upper === undefined ? [] : [String(upper)])].join('–')
  if (kind === 'time') return `${pad(Math.floor(value / 60))}:${pad(value % 60)}`
  const said = ends.map(end => sayValue(kind, end)).join('–')
  return unit ? `${said} ${symbols[unit] ?? unit.replaceAll('_', ' ')}` : said
}

function sayValue(kind: Quantity['kind'], value: number): string {
  if (kind === 'percentage') return `${plain(value * 100)}%`
  if (kind === 'multiple') return `×${plain(value)}`
  if (kind === 'decade') return `${value}s`
  if (kind === 'fraction') return sayFraction(value)
  return plain(value)
}

function sayFraction(value: number): string {
  for (let below = 2; below <= 20; below += 1) {
    const above = value * below
    if (Math.abs(above - Math.round(above)) < 1e-6) return `${Math.round(above)}/${below}`
  }
  return plain(value)
}

function sayDate({ year, month, day }: NonNullable<Quantity['date']>): string {
  const parts = [year === undefined ? undefined : String(year), month && pad(month), day && pad(day)]
  return parts.filter(part => part !== undefined).join('-')
}

const written = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })

function plain(value: number): string {
  return written.format(value)
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
