import { createHash, type Hash } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { plainTables } from './content-hash'

/** What each table holds, column by column: rows in the order of the key they had, so that values cannot change places unseen. */
export type ColumnHashes = Map<string, { rows: number; key: string[]; columns: Map<string, string> }>

/**
 * Hashes every column of every ordinary table. `like` is an earlier reading: its tables are read in the order that they had
 * then, and those that it does not know are left out.
 */
export function columnHashes(sqlite: Sqlite.Database, like?: ColumnHashes): ColumnHashes {
  const hashes: ColumnHashes = new Map()
  for (const table of plainTables(sqlite)) {
    const known = like?.get(table)
    if (table === 'schema_migrations' || (like && !known)) continue
    const info = sqlite.pragma(`table_info("${table}")`) as { name: string; pk: number }[]
    const names = info.map(({ name }) => name)
    const own = info.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
    const key = known?.key ?? own.map(({ name }) => name)
    hashes.set(table, {
      key,
      ...columnsOf(
        sqlite,
        table,
        names,
        key.filter(name => names.includes(name)),
      ),
    })
  }
  return hashes
}

/** `table.column` of everything that reads otherwise now, and `table` where rows came or went; what is no more is left out. */
export function changedColumns(before: ColumnHashes, after: ColumnHashes): string[] {
  return [...before].flatMap(([table, was]) => {
    const now = after.get(table)
    if (!now) return []
    if (now.rows !== was.rows) return [table]
    return [...was.columns].flatMap(([column, hash]) => {
      const found = now.columns.get(column)
      return found === undefined || found === hash ? [] : [`${table}.${column}`]
    })
  })
}

function columnsOf(sqlite: Sqlite.Database, table: string, names: string[], key: string[]) {
  const order = (key.length > 0 ? key : names).map(name => `"${name}"`).join(', ')
  const hashes: Hash[] = names.map(() => createHash('sha256'))
  let rows = 0
  const all = sqlite.prepare(`select * from "${table}" order by ${order}`).raw()
  for (const row of all.iterate() as IterableIterator<unknown[]>) {
    for (const [at, value] of row.entries()) hashes[at]?.update(`${written(value)}\n`)
    rows += 1
  }
  return { rows, columns: new Map(names.map((name, at) => [name, hashes[at]?.digest('hex') ?? ''])) }
}

function written(value: unknown): string {
  return Buffer.isBuffer(value) ? `x${value.toString('hex')}` : JSON.stringify(value)
}
