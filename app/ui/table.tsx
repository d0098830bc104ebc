import type { ReactNode } from 'react'
import { classes } from './classes'

export interface Column<Row> {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** The cell that names the row; it becomes a row header. */
  heading?: boolean
  /** The header is for screen readers alone: a column of buttons. */
  headerHidden?: boolean
}

/** Rows and columns with tabular numerals. On a phone each row becomes a block and each cell says its column. */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  empty,
}: {
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  empty?: ReactNode
}) {
  if (rows.length === 0 && empty) return empty
  return (
    <table className="tabular w-full border-collapse text-ui max-sm:block">
      <caption className={captionHidden ? 'sr-only' : 'pb-2 text-left font-medium text-small'}>
        {caption}
      </caption>
      <thead className="max-sm:sr-only">
        <tr className="border-edge border-b">
          {columns.map(column => (
            <th
              key={column.key}
              scope="col"
              className={classes(
                'px-3 py-2 align-bottom font-medium text-ink-quiet text-small first:pl-5 last:pr-5',
                column.numeric ? 'text-right' : 'text-left',
              )}
            >
              {column.headerHidden ? <span className="sr-only">{column.header}</span> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map(row => (
          <tr
            key={rowKey(row)}
            className="border-rule border-b last:border-b-0 max-sm:block max-sm:px-4 max-sm:py-3 sm:hover:bg-well/50"
          >
            {columns.map(column => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const style = classes(
    'px-3 py-2.5 align-baseline font-normal first:pl-5 last:pr-5 max-sm:flex max-sm:items-baseline max-sm:gap-3 max-sm:px-0 max-sm:py-1 max-sm:first:pl-0 max-sm:last:pr-0',
    column.numeric ? 'sm:text-right' : 'text-left',
  )
  const label = !column.heading && !column.headerHidden && (
    <span aria-hidden className="w-24 shrink-0 text-ink-quiet text-small sm:hidden">
      {column.header}
    </span>
  )
  const content = <div className="min-w-0">{column.cell(row)}</div>
  if (column.heading)
    return (
      <th scope="row" className={classes(style, 'text-left')}>
        {content}
      </th>
    )
  return (
    <td className={style}>
      {label}
      {content}
    </td>
  )
}
