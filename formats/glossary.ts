import { done, type Outcome, refused } from '../domain/decision'
import {
  type Rendering,
  type RenderingInput,
  type RenderingScope,
  renderingScopes,
  type TermInput,
  type TermText,
} from '../domain/term'
import { readCsv, unguarded, writeCsv } from './csv'
import { MAX_TERMS } from './term-limits'

const columns = ['zh', 'en', 'pos_or_kind', 'forbidden_en', 'en_scope', 'note'] as const
type Column = (typeof columns)[number]

/** A row of a file, not yet held against the rules of a term, and its number for whoever has to mend it. */
export type GivenTerm = { term: TermInput; row: number }

/**
 * Reads a glossary from CSV in UTF-8, with or without a byte order mark. The first row names the columns, in any order;
 * `zh` and `en` must be there; several renderings and several forbidden forms stand with `;` between. `en_scope` says of each
 * rendering in turn where it holds: `official`, `newsletter` or `author:` and a Chinese name. A note in the last column
 * may hold commas without quotes: real glossaries are written that way, and there is nothing else that they could mean.
 * Refuses `text_undecodable`, `text_empty`, or `invalid` with the row (from 1, the names being row 1) and the field.
 */
export function readGlossary(bytes: Uint8Array): Outcome<GivenTerm[]> {
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
  const terms: GivenTerm[] = []
  for (const [index, cells] of rows.entries()) {
    const at = index + 2
    if (cells.length > widest && !ends) return refused('invalid', { problem: 'columns', row: at })
    const row = [...cells.slice(0, widest - 1), cells.slice(widest - 1).join(',')]
    const cell = (column: Column) => unguarded(row[places.value[column] ?? -1] ?? '')
    const renderings = readRenderings(cell('en'), cell('en_scope'))
    if (!renderings) return refused('invalid', { field: 'en_scope', problem: 'format', row: at })
    const term = {
      zh: cell('zh'),
      renderings,
      kind: cell('pos_or_kind'),
      forbiddenEn: cell('forbidden_en').split(';'),
      note: cell('note'),
    }
    terms.push({ term, row: at })
  }
  return done(terms)
}

/** Writes a glossary that `readGlossary` reads back as it was. The column of scopes is there only where one says something. */
export function writeGlossary(terms: readonly TermText[]): string {
  const scoped = terms.some(term => term.renderings.some(one => one.scope !== 'newsletter'))
  return writeCsv([
    columns.filter(column => scoped || column !== 'en_scope'),
    ...terms.map(({ zh, renderings, kind, forbiddenEn, note }) => [
      zh,
      renderings.map(one => one.en).join(';'),
      kind ?? '',
      forbiddenEn.join(';'),
      ...(scoped ? [renderings.map(writeScope).join(';')] : []),
      note ?? '',
    ]),
  ])
}

function writeScope({ scope, author }: Rendering): string {
  return author === null ? scope : `${scope}:${author}`
}

/** null where a scope is none. Renderings without one are left to what is known of them. */
function readRenderings(en: string, scopes: string): RenderingInput[] | null {
  const given = scopes.split(';').map(scope => scope.trim())
  const renderings = en.split(';').map((form, index): RenderingInput | null => {
    const [name = '', author] = (given[index] ?? '').split(/[:：]/, 2)
    if (name === '') return { en: form }
    const scope = renderingScopes.find((known): known is RenderingScope => known === name)
    return scope ? { en: form, scope, author: author ?? null } : null
  })
  return renderings.every(one => one !== null) ? renderings : null
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
