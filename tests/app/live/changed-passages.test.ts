import { describe, expect, it } from 'vitest'
import { withNews } from '@/app/live/changed-passages'
import { placeAfter } from '@/app/live/keep-caret'
import type { EventView } from '@/commands/read-events'

const event = (seq: number, who: string | null, type: EventView['type'], data = {}): EventView => ({
  seq,
  at: '2026-03-02T12:00:00.000Z',
  actor: who ? { id: who, name: who.toUpperCase() } : null,
  type,
  data,
  hash: '',
})

describe('news of the text', () => {
  it('is what others did to the content, by whom, and where it began', () => {
    const news = withNews(
      null,
      [
        event(1, 'me', 'passage.revised', { passageId: 'psg_0' }),
        event(2, 'an', 'thread.opened', { passageId: 'psg_0' }),
        event(3, 'an', 'passage.revised', { passageId: 'psg_1' }),
        event(4, 'bo', 'passage.revised', { passageId: 'psg_1' }),
        event(5, 'bo', 'takeaway.removed', { takeawayId: 'psg_2' }),
      ],
      'me',
    )
    expect(news).toEqual({ names: ['AN', 'BO'], passageIds: ['psg_1'], firstSeq: 3 })
  })

  it('adds to what is known, and is the same object where nothing is new', () => {
    const before = { names: ['AN'], passageIds: ['psg_1'], firstSeq: 3 }
    expect(withNews(before, [event(6, 'me', 'passage.revised')], 'me')).toBe(before)
    expect(withNews(before, [event(7, 'bo', 'passage.revised', { passageId: 'psg_2' })], 'me')).toEqual({
      names: ['AN', 'BO'],
      passageIds: ['psg_1', 'psg_2'],
      firstSeq: 3,
    })
  })
})

describe('the cursor in a text that somebody else changed', () => {
  const before = 'Water flows downhill.'
  const after = 'Water always flows downhill.'

  it.each([
    ['before the change', 5, 5],
    ['behind it', 11, 18],
    ['at the end', before.length, after.length],
  ])('stays among its words %s', (_, from, to) => {
    expect(placeAfter(from, before, after)).toBe(to)
  })

  it('goes to where its words were when they are gone', () => {
    expect(placeAfter(8, before, 'Water downhill.')).toBe(6)
  })
})
