import { done, type Outcome, refused } from '../domain/decision'
import { readTerm, type TermText } from '../domain/term'
import { readCsv, unguarded, writeCsv } from './csv'

const columns = ['zh', 'en', 'pos_or_kind', 'forbidden_en', 'note'] as const
type Column = (typeof columns)[number]

/** The most entries one file may hold. */
export const MAX_TERMS = 20_000

/**
 * Reads a glossary from CSV in UTF-8, with or without a byte order mark. The first row names the columns, in any order;
 * `zh` and `en` must be there; forbidden forms stand with `;` between. A note in the last column may hold commas without
 * quotes: real glossaries are written that way, and there is nothing else that they could mean. All or nothing: `text_undecodable`,
 * `text_empty`, or `invalid` with the row (from 1, the names being row 1) and the field.
 */
export function readGlossary(bytes: Uint8Array): Outcome<TermText[]> {
  const text = decode(bytes)
  if (text === null) return refused('text_undecodable')
  const read = readCsv(text)
  if (!read.ok) return read
  const [head, ...rows] = read.value
  if (!head || rows.length === 0) return refused('text_empty')
  if (rows.length > MAX_TERMS)
    return refused('invalid', { field: 'rows', problem: 'too_big', limit: MAX_TERMS })
  const places = readHead(head)
  if (!places.ok) return places

  const widest = head.length
  const ends = places.value.note === widest - 1
  const terms: TermText[] = []
  for (const [index, cells] of rows.entries()) {
    if (cells.length > widest && !ends) return refused('invalid', { problem: 'columns', row: index + 2 })
    const row = [...cells.slice(0, widest - 1), cells.slice(widest - 1).join(',')]
    const cell = (column: Column) => unguarded(row[places.value[column] ?? -1] ?? '')
    const term = readTerm({
      zh: cell('zh'),
      en: cell('en'),
      kind: cell('pos_or_kind'),
      forbiddenEn: cell('forbidden_en').split(';'),
      note: cell('note'),
    })
    if (!term.ok) return refused(term.refusal.code, { ...term.refusal.facts, row: index + 2 })
    terms.push(term.value)
  }
  return done(terms)
}

/** Writes a glossary that `readGlossary` reads back as it was. */
export function writeGlossary(terms: readonly TermText[]): string {
  return writeCsv([
    columns,
    ...terms.map(({ zh, en, kind, forbiddenEn, note }) => [
      zh,
      en,
      kind ?? '',
      forbiddenEn.join(';'),
      note ?? '',
    ]),
  ])
}

function readHead(head: readonly string[]): Outcome<Partial<Record<Column, number>>> {
  const places: Partial<Record<Column, number>> = {}
  for (const [index, name] of head.entries()) {
    const column = columns.find(known => known === name.trim().toLowerCase())
    if (!column || places[column] !== undefined)
      return refused('invalid', { problem: 'column', field: name.slice(0, 100), row: 1 })
    places[column] = index
  }
  const missing = (['zh', 'en'] as const).find(column => places[column] === undefined)
  return missing ? refused('invalid', { problem: 'column_missing', field: missing, row: 1 }) : done(places)
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
