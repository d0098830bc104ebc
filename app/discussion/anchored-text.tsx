import { Fragment } from 'react'
import { classes } from '@/app/ui/classes'
import type { ThreadView } from '@/commands/thread-view'
import { type Run, runsOf } from './runs'

/** The range that a comment is being written on. */
export const pendingId = 'pending'

export type Highlight = { id: string; start: number; end: number; blocking: boolean; resolved: boolean }

/** The threads of one text as ranges to draw; those whose words are gone draw nothing. */
export function highlightsOf(threads: readonly ThreadView[]): Highlight[] {
  return threads.flatMap(({ id, anchor, blocking, status }) =>
    anchor.state === 'detached'
      ? []
      : [{ id, start: anchor.start, end: anchor.end, blocking, resolved: status === 'resolved' }],
  )
}

/**
 * A text with the words that threads are about marked in vermilion: dotted under a comment, a solid line under one that
 * blocks, a ground under the active one. The element's text content is exactly `text`, so that a selection in it can be
 * counted.
 */
export function AnchoredText({
  id,
  text,
  highlights,
  activeId,
  className,
}: {
  id: string
  text: string
  highlights: readonly Highlight[]
  activeId?: string | null
  className?: string
}) {
  return (
    <span data-anchor={id} className={className}>
      {runsOf(text, highlights).map(run =>
        run.ids.length === 0 ? (
          <Fragment key={run.start}>{run.text}</Fragment>
        ) : (
          <Marked key={run.start} run={run} highlights={highlights} activeId={activeId} />
        ),
      )}
    </span>
  )
}

function Marked({
  run,
  highlights,
  activeId,
}: {
  run: Run
  highlights: readonly Highlight[]
  activeId?: string | null
}) {
  const covering = highlights.filter(({ id }) => run.ids.includes(id))
  const isActive = run.ids.some(id => id === activeId || id === pendingId)
  return (
    <mark
      data-threads={run.ids.join(' ')}
      className={classes(
        'cursor-pointer rounded-sm text-ink underline decoration-vermilion underline-offset-4',
        isActive ? 'bg-vermilion-wash decoration-2' : 'bg-transparent',
        covering.some(({ blocking }) => blocking) ? 'decoration-2' : 'decoration-dotted',
        covering.every(({ resolved }) => resolved) && 'decoration-edge',
      )}
    >
      {run.text}
    </mark>
  )
}
