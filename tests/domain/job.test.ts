import { describe, expect, it } from 'vitest'
import { retryDelay } from '@/domain/job'

describe('the wait before another try', () => {
  it('doubles from five seconds up to an hour', () => {
    expect([1, 2, 3, 4].map(failures => retryDelay(failures))).toEqual([5, 10, 20, 40])
    expect(retryDelay(50)).toBe(3600)
  })

  it('is what the other side asked for where that is longer, and never over a day', () => {
    expect(retryDelay(1, 120)).toBe(120)
    expect(retryDelay(6, 10)).toBe(160)
    expect(retryDelay(1, 10_000_000)).toBe(86_400)
  })
})
