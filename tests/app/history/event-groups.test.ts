import { describe, expect, it } from 'vitest'
import type { DescribedEvent } from '@/app/history/describe-events'
import { groupEvents } from '@/app/history/event-groups'

function event(seq: number, given: Partial<DescribedEvent> = {}): DescribedEvent {
  return {
    seq,
    at: '2026-03-02T12:00:00.000Z',
    hash: '0'.repeat(64),
    who: 'Ann',
    what: 'revised',
    prominent: false,
    isRevision: true,
    ...given,
  }
}

describe('the entries of a history', () => {
  it('fold many saves of one person after each other into one', () => {
    const [day] = groupEvents([event(4), event(3), event(2), event(1)], 'UTC')
    expect(day?.groups).toHaveLength(1)
    expect(day?.groups[0]?.folded).toBe(true)
    expect(day?.groups[0]?.events.map(({ seq }) => seq)).toEqual([4, 3, 2, 1])
  })

  it('leave a few saves, and those of different people, as they are', () => {
    const few = [event(3), event(2), event(1)]
    expect(groupEvents(few, 'UTC')[0]?.groups).toHaveLength(3)
    const mixed = [4, 3, 2, 1].map(seq => event(seq, { who: seq % 2 ? 'Ann' : 'Ben' }))
    expect(groupEvents(mixed, 'UTC')[0]?.groups).toHaveLength(4)
  })

  it('never fold anything that is not a save', () => {
    const events = [5, 4, 3, 2, 1].map(seq => event(seq, { isRevision: false, prominent: true }))
    expect(groupEvents(events, 'UTC')[0]?.groups.every(({ folded }) => !folded)).toBe(true)
  })

  it('stand under the day of the reader’s own time zone', () => {
    const late = [event(1, { at: '2026-03-02T23:30:00.000Z' })]
    expect(groupEvents(late, 'UTC')[0]?.day).toBe('2026-03-02')
    expect(groupEvents(late, 'Asia/Shanghai')[0]?.day).toBe('2026-03-03')
  })
})
