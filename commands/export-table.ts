import { done, type Outcome, refused } from '../domain/decision'
import { writeCsv } from '../formats/csv'
import type { Context } from './context'
import { type Rows, tables } from './tables'

export type ExportedTable = { bytes: AsyncIterable<Uint8Array>; contentType: string; fileName: string }

const atOnce = 500

/**
 * A table as CSV, for a spreadsheet: UTF-8 with a byte order mark, and no cell that would be taken for a formula. Sent piece
 * by piece; the memory, which may be long, is read so too. Refuses as reading the table does, and `format_unavailable` for one that is not there.
 */
export function exportTable(context: Context, name: string, articleId?: string): Outcome<ExportedTable> {
  const table = tables.get(name)
  if (!table) return refused('format_unavailable', { format: name, formats: [...tables.keys()] })
  const rows = table(context, articleId)
  if (!rows.ok) return rows
  return done({
    bytes: pieces(rows.value),
    contentType: 'text/csv; charset=utf-8',
    fileName: `${articleId ? `${articleId}-` : ''}${name}.csv`,
  })
}

async function* pieces({ head, rows }: Rows): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(writeCsv([head]))
  let waiting: string[][] = []
  for (const row of rows) {
    waiting.push(row.map(cell => (cell === null || cell === undefined ? '' : String(cell))))
    if (waiting.length < atOnce) continue
    yield encoder.encode(further(waiting))
    waiting = []
  }
  if (waiting.length > 0) yield encoder.encode(further(waiting))
}

/** Only the first piece begins with the mark of its encoding. */
function further(rows: readonly string[][]): string {
  return writeCsv(rows).slice(1)
}
