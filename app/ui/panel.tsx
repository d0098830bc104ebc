import { type ReactNode, useId } from 'react'
import { classes } from './classes'

/** A sheet on the desk: a titled part of a page. `quiet` draws only the line above it. */
export function Panel({
  title,
  aside,
  children,
  quiet = false,
  level = 2,
  flush = false,
}: {
  title?: ReactNode
  /** Stands at the end of the title's line: a count, a small button. */
  aside?: ReactNode
  children: ReactNode
  quiet?: boolean
  level?: 2 | 3
  /** No padding, for a table or a list that reaches the edges. */
  flush?: boolean
}) {
  const id = useId()
  const Heading = `h${level}` as const
  const heading = title !== undefined && (
    <div
      className={classes(
        'flex min-h-7 flex-wrap items-center justify-between gap-x-4 gap-y-1',
        flush && !quiet ? 'px-5 pt-4 pb-3' : 'pb-3',
      )}
    >
      <Heading id={id} className="font-semibold text-ink text-ui">
        {title}
      </Heading>
      {aside && <div className="flex items-center gap-2 text-ink-quiet text-small">{aside}</div>}
    </div>
  )
  return (
    <section
      aria-labelledby={heading ? id : undefined}
      data-sheet
      className={classes(
        'min-w-0',
        quiet ? 'border-rule border-t pt-4' : 'rounded-lg border border-rule bg-sheet shadow-sheet',
        !quiet && !flush && 'p-5',
      )}
    >
      {heading}
      {children}
    </section>
  )
}
