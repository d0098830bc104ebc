import { describe, expect, it } from 'vitest'
import { dueOccasion } from '@/domain/notices/due'
import { afterQuiet, nextDigest } from '@/domain/notices/times'

const shanghai = { timeZone: 'Asia/Shanghai', digestAt: '08:00', quiet: { from: '22:00', to: '07:00' } }
const berlin = { timeZone: 'Europe/Berlin', digestAt: '02:30', quiet: null }

describe('quiet hours', () => {
  it.each([
    ['before them', '2026-03-02T13:59:00.000Z', '2026-03-02T13:59:00.000Z'],
    ['as they begin', '2026-03-02T14:00:00.000Z', '2026-03-02T23:00:00.000Z'],
    ['after midnight', '2026-03-02T18:30:30.000Z', '2026-03-02T23:00:00.000Z'],
    ['as they end', '2026-03-02T23:00:00.000Z', '2026-03-02T23:00:00.000Z'],
  ])('on the person’s own clock: %s', (_name, now, then) => {
    expect(afterQuiet(now, shanghai)).toBe(then)
  })

  it('may lie within one day, and be none', () => {
    const noon = { ...shanghai, quiet: { from: '12:00', to: '14:00' } }
    expect(afterQuiet('2026-03-02T05:00:00.000Z', noon)).toBe('2026-03-02T06:00:00.000Z')
    expect(afterQuiet('2026-03-02T07:00:00.000Z', noon)).toBe('2026-03-02T07:00:00.000Z')
    expect(afterQuiet('2026-03-02T05:00:00.000Z', { ...shanghai, quiet: null })).toBe(
      '2026-03-02T05:00:00.000Z',
    )
    const whole = { ...shanghai, quiet: { from: '12:00', to: '12:00' } }
    expect(afterQuiet('2026-03-02T05:00:00.000Z', whole)).toBe('2026-03-02T05:00:00.000Z')
  })

  it('are those of the zone on the day its clocks are set', () => {
    const night = { ...berlin, quiet: { from: '22:00', to: '07:00' } }
    expect(afterQuiet('2026-03-28T21:30:00.000Z', night)).toBe('2026-03-29T05:00:00.000Z')
    expect(afterQuiet('2026-10-24T21:30:00.000Z', night)).toBe('2026-10-25T06:00:00.000Z')
  })
})

describe('the day’s one mail', () => {
  it('goes at the person’s hour, today where it is still to come', () => {
    expect(nextDigest('2026-03-01T23:30:00.000Z', shanghai)).toBe('2026-03-02T00:00:00.000Z')
    expect(nextDigest('2026-03-02T00:00:00.000Z', shanghai)).toBe('2026-03-03T00:00:00.000Z')
  })

  it('waits for the end of quiet hours', () => {
    expect(nextDigest('2026-03-01T20:00:00.000Z', { ...shanghai, digestAt: '05:00' })).toBe(
      '2026-03-01T23:00:00.000Z',
    )
  })

  it('goes once on a day that has its hour twice, and on one that has it not', () => {
    expect(nextDigest('2026-03-29T00:10:00.000Z', berlin)).toBe('2026-03-29T01:30:00.000Z')
    expect(nextDigest('2026-10-24T12:00:00.000Z', berlin)).toMatch(/^2026-10-25T0[01]:30/)
  })
})

describe('a due date', () => {
  const article = { id: 'art', dueOn: '2026-03-10', assigneeId: 'ann' }
  it('is told when it is near and when it has passed, each once', () => {
    expect(dueOccasion(article, '2026-03-07', ['eve'])).toBeNull()
    const near = dueOccasion(article, '2026-03-08', ['eve'])
    expect(near).toMatchObject({ to: ['ann'], facts: { over: false } })
    expect(dueOccasion(article, '2026-03-10', ['eve'])?.key).toBe(near?.key)
    const over = dueOccasion(article, '2026-03-11', ['eve'])
    expect(over).toMatchObject({ to: ['ann', 'eve'], facts: { over: true } })
    expect(over?.key).not.toBe(near?.key)
    expect(dueOccasion({ ...article, dueOn: '2026-03-12' }, '2026-03-11', [])?.key).not.toBe(near?.key)
  })

  it('of what nobody has is told to the editors', () => {
    expect(dueOccasion({ ...article, assigneeId: null }, '2026-03-09', ['eve'])?.to).toEqual(['eve'])
  })
})
