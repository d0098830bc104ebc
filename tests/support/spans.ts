import type { Database } from '@/db/client'
import { furtherRangesOf } from '@/db/thread-ranges'
import { findThread } from '@/db/threads'
import type { Tracked } from './anchor-walk'
import { joined, type Mark, type MarkedState } from './marked-text'

/** A comment across several texts: its words in each of them, in order. */
export type Span = { id: string; on: 'passage' | 'sentence'; parts: Tracked[] }

/** The row of one range of a comment. */
export function rangeRow(db: Database, { id, position }: Pick<Tracked, 'id' | 'position'>) {
  if (position === 0) return findThread(db, id)
  return furtherRangesOf(db, [id])
    .get(id)
    ?.find(row => row.position === position)
}

/**
 * What a comment across texts must show: the words that are left of it as one quotation, or the old ones when none are.
 * `textOf` answers the characters that a part is among now. Told by the identity of characters alone.
 */
export function spanShows(
  { on, parts }: Span,
  textOf: (part: Tracked) => readonly Mark[],
): { state: MarkedState; quote: string } {
  const gap = on === 'passage' ? ' ' : ''
  const left = parts.filter(({ marked }) => marked.state !== 'detached')
  if (left.length === 0) return { state: 'detached', quote: parts.map(({ quote }) => quote).join(gap) }
  let quote = ''
  let last: { text: readonly Mark[]; end: number } | null = null
  for (const part of left) {
    const text = textOf(part)
    const start = text.findIndex(({ id }) => id === part.marked.covered[0])
    const end = start + part.marked.covered.length
    const between =
      last && last.text === text && last.end <= start ? joined(text.slice(last.end, start)) : null
    // Where a merge has brought them into one text, what stands between them there is a blank, or nothing.
    const joint = last === null ? '' : between !== null && between.trim() === '' ? between : gap
    quote += joint + joined(text.slice(start, end))
    last = { text, end }
  }
  const isWhole = parts.every(({ marked }) => marked.state === 'attached')
  return { state: isWhole ? 'attached' : 'moved', quote }
}
