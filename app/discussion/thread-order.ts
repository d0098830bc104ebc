import type { ThreadView } from '@/commands/thread-view'

export const threadFilters = ['open', 'mine', 'all', 'blocking', 'detached'] as const
export type ThreadFilter = (typeof threadFilters)[number]

/** Whether a thread is shown under a filter. A resolved one is shown under `all` only; `mine` is where the reader spoke. */
export function isShown(thread: ThreadView, filter: ThreadFilter, readerId = ''): boolean {
  if (filter === 'all') return true
  if (thread.status !== 'open') return false
  if (filter === 'mine') return [thread, ...thread.comments].some(({ author }) => author.id === readerId)
  if (filter === 'blocking') return thread.blocking
  return filter === 'open' || thread.anchor.state !== 'attached'
}

/** The id of the text a thread hangs on. */
export function anchorId({ anchor }: ThreadView): string {
  return anchor.passageId ?? anchor.sentenceId ?? ''
}

/**
 * Threads in the order in which their words are read; `order` is the texts' ids in that order. A thread on a text that
 * is no longer there comes last; of equals the older one first.
 */
export function inReadingOrder(threads: readonly ThreadView[], order: readonly string[]): ThreadView[] {
  const rank = new Map(order.map((id, at) => [id, at]))
  const place = (thread: ThreadView) => rank.get(anchorId(thread)) ?? order.length
  return threads.toSorted(
    (a, b) => place(a) - place(b) || a.anchor.start - b.anchor.start || a.at.localeCompare(b.at),
  )
}

/** The thread to go to from `activeId`, round and round; from none, the first or the last. */
export function neighbour(threads: readonly ThreadView[], activeId: string | null, step: 1 | -1) {
  const at = threads.findIndex(thread => thread.id === activeId)
  if (at < 0) return threads.at(step === 1 ? 0 : -1)
  return threads.at((at + step) % threads.length)
}
