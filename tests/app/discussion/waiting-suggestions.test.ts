import { expect, it } from 'vitest'
import { waitingSuggestions } from '@/app/discussion/waiting-suggestions'
import type { ThreadView } from '@/commands/thread-view'

const thread = (id: string, who: string, suggestion?: object) =>
  ({ id, author: { id: who, name: who.toUpperCase() }, suggestion }) as unknown as ThreadView

it('gathers by person the wordings that can be taken as they are, the reader’s first', () => {
  const threads = [
    thread('a', 'wen', { status: 'open' }),
    thread('b', 'me', { status: 'open' }),
    thread('c', 'wen', { status: 'open' }),
    thread('d', 'wen', { status: 'accepted' }),
    thread('e', 'me', { status: 'open', rebase: { merged: '', conflict: true } }),
    thread('f', 'me', { status: 'open', rebase: null }),
    thread('g', 'lu'),
  ]
  expect(waitingSuggestions(threads, 'me')).toEqual([
    { userId: 'me', name: 'ME', threadIds: ['b'] },
    { userId: 'wen', name: 'WEN', threadIds: ['a', 'c'] },
  ])
})
