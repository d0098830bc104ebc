/** What stands in for `{{number}}`, `{{ordinal}}` and `{{date}}`. */
export type PlaceholderValues = { number: number; publishOn: string }

const placeholder = /\{\{\s*([\p{L}\p{N}_.-]+)\s*\}\}/gu

/**
 * Fills in the placeholders of an edition's own text. One that is not known stays as it was typed and is reported,
 * so that nobody publishes an edition with `{{ordnial}}` in it unawares.
 */
export function fillPlaceholders(
  text: string,
  values: PlaceholderValues,
): { text: string; unknown: string[] } {
  const unknown: string[] = []
  const known: Record<string, string> = {
    number: String(values.number),
    ordinal: ordinal(values.number),
    date: longDate(values.publishOn),
  }
  const filled = text.replace(placeholder, (whole, name: string) => {
    if (Object.hasOwn(known, name)) return known[name] ?? whole
    if (!unknown.includes(name)) unknown.push(name)
    return whole
  })
  return { text: filled, unknown }
}

/** An English ordinal in figures: 1st, 2nd, 3rd, 11th, 50th, 101st, 112th. */
export function ordinal(number: number): string {
  const teens = number % 100
  if (teens >= 11 && teens <= 13) return `${number}th`
  return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A calendar day (YYYY-MM-DD) as American English prints it; anything else comes back unchanged. No time zone is involved. */
export function longDate(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  const month = parts && months[Number(parts[2]) - 1]
  return parts && month ? `${month} ${Number(parts[3])}, ${parts[1]}` : day
}
