import { Fragment } from 'react'
import { classes } from '@/app/ui/classes'
import type { ThreadView } from '@/commands/thread-view'
import { type Run, runsOf } from './runs'
import type { Stretch } from './stretches'

/** The range that a comment is being written on. */
export const pendingId = 'pending'

export type Highlight = { id: string; start: number; end: number; blocking: boolean; resolved: boolean }

/** What these threads draw on one text; those whose words are gone draw nothing. */
export function highlightsOf(threads: readonly ThreadView[], textId?: string): Highlight[] {
  return threads.flatMap(({ id, anchor, blocking, status }) =>
    (anchor.ranges ?? [anchor]).flatMap(({ passageId, sentenceId, state, start, end }) =>
      state === 'detached' || (textId !== undefined && textId !== (passageId ?? sentenceId))
        ? []
        : [{ id, start, end, blocking, resolved: status === 'resolved' }],
    ),
  )
}

/** What these threads draw, by the text on which; a thread across several texts draws on each. */
export function highlightsByText(threads: readonly ThreadView[]): Map<string, Highlight[]> {
  const drawn = new Map<string, Highlight[]>()
  for (const thread of threads)
    for (const { passageId, sentenceId } of thread.anchor.ranges ?? [thread.anchor]) {
      const id = passageId ?? sentenceId ?? ''
      const known = drawn.get(id) ?? []
      if (!known.some(one => one.id === thread.id)) drawn.set(id, [...known, ...highlightsOf([thread], id)])
    }
  return drawn
}

/** The ranges that a comment is being written on, among the others. */
export function withPending(drawn: Map<string, Highlight[]>, stretches: readonly Stretch[]): void {
  for (const { textId, start, end } of stretches) {
    const pending = { id: pendingId, start, end, blocking: false, resolved: false }
    drawn.set(textId, [...(drawn.get(textId) ?? []), pending])
  }
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
