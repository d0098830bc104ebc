import { describe, expect, it } from 'vitest'
import { inReadingOrder, isShown, neighbour } from '@/app/discussion/thread-order'
import type { ThreadView } from '@/commands/thread-view'

function thread(id: string, given: Partial<ThreadView> & { at?: string; on?: string; start?: number } = {}) {
  const { on = 'p1', start = 0, ...rest } = given
  const author = { id: 'u', name: 'U' }
  const view: ThreadView = {
    id,
    anchor: { passageId: on, start, end: start + 3, quote: 'abc', state: 'attached' },
    body: 'b',
    author,
    at: '2026-03-02T12:00:00.000Z',
    status: 'open',
    blocking: false,
    resolvedBy: null,
    resolvedAt: null,
    comments: [],
    ...rest,
  }
  return view
}

describe('threads in the margin', () => {
  it('come in the order in which their words are read, those of lost texts last', () => {
    const threads = [
      thread('lost', { on: 'gone' }),
      thread('second', { on: 'p2' }),
      thread('late', { start: 9 }),
      thread('early', { start: 2 }),
    ]
    expect(inReadingOrder(threads, ['p1', 'p2']).map(({ id }) => id)).toEqual([
      'early',
      'late',
      'second',
      'lost',
    ])
  })

  it('on the same words come in the order in which they were opened', () => {
    const threads = [thread('b', { at: '2026-03-03T00:00:00.000Z' }), thread('a')]
    expect(inReadingOrder(threads, ['p1']).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('are filtered: a resolved one is shown under all alone', () => {
    const resolved = thread('r', { status: 'resolved', blocking: true })
    expect(isShown(resolved, 'all')).toBe(true)
    expect(isShown(resolved, 'open')).toBe(false)
    expect(isShown(resolved, 'blocking')).toBe(false)
    const moved = thread('m')
    moved.anchor.state = 'moved'
    expect(isShown(moved, 'detached')).toBe(true)
    expect(isShown(thread('o'), 'detached')).toBe(false)
  })

  it('are gone through round and round', () => {
    const threads = [thread('a'), thread('b')]
    expect(neighbour(threads, null, 1)?.id).toBe('a')
    expect(neighbour(threads, 'b', 1)?.id).toBe('a')
    expect(neighbour(threads, 'a', -1)?.id).toBe('b')
    expect(neighbour([], null, 1)).toBeUndefined()
  })
})
