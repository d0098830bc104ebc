import { done, type Outcome, refused } from '../domain/decision'

/**
 * Reads comma-separated values as RFC 4180 has them: fields in double quotes may hold commas, line breaks and doubled
 * quotes; lines end in CRLF, LF or CR. Empty lines make no row. Refuses `invalid` with the line (from 1) where a quote
 * is not closed, or something stands behind a closing one.
 */
export function readCsv(text: string): Outcome<string[][]> {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at)
    if (!field) return refused('invalid', { problem: 'csv_quote', line })
    row.push(field.value)
    line += lineBreaksIn(text.slice(at, field.end))
    at = field.end
    if (text[at] === ',') {
      at += 1
      // A comma at the very end leaves an empty field behind it.
      if (at === text.length) row.push('')
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return done(rows)
}

type Field = { value: string; end: number }

function plainField(text: string, start: number): Field | null {
  const end = endOfField(text, start)
  return { value: text.slice(start, end), end }
}

function quotedField(text: string, start: number): Field | null {
  let value = ''
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return null
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') {
      const end = quote + 1
      return end === endOfField(text, end) ? { value, end } : null
    }
    value += '"'
    from = quote + 2
  }
}

function endOfField(text: string, start: number): number {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}

function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

/**
 * What a spreadsheet would run as a formula, in its full-width forms too (trust.md 3), and what would be taken for one
 * with its quote when it is read back.
 */
const guardable = /^'*[=+\-@\t\r＝＋－＠]/

/** Writes rows with CRLF and a byte order mark, so that spreadsheets read the Chinese; no cell can start a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map(row => `${row.map(writeCell).join(',')}\r\n`).join('')}`
}

function writeCell(value: string): string {
  const safe = guardable.test(value) ? `'${value}` : value
  return /[",\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Takes away the quote that `writeCsv` put before what looked like a formula. */
export function unguarded(value: string): string {
  return value.startsWith("'") && guardable.test(value) ? value.slice(1) : value
}
