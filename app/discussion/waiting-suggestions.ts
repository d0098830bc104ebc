import type { ThreadView } from '@/commands/thread-view'

/** The wordings of one person that can be taken as they were proposed, in the order of the threads given. */
export type Waiting = { userId: string; name: string; threadIds: string[] }

/** Whose proposed wordings wait, the reader's own first. One whose words have changed since is left out: it has to be read. */
export function waitingSuggestions(threads: readonly ThreadView[], readerId: string): Waiting[] {
  const people = new Map<string, Waiting>()
  for (const { id, author, suggestion } of threads) {
    if (suggestion?.status !== 'open' || suggestion.rebase !== undefined) continue
    const known = people.get(author.id) ?? { userId: author.id, name: author.name, threadIds: [] }
    people.set(author.id, { ...known, threadIds: [...known.threadIds, id] })
  }
  return [...people.values()].toSorted(
    (a, b) => Number(b.userId === readerId) - Number(a.userId === readerId),
  )
}
