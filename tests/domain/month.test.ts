import { describe, expect, it } from 'vitest'
import { monthOf } from '@/domain/month'

describe('a month on the wall', () => {
  it('begins its weeks on Monday and fills them', () => {
    const month = monthOf('2026-12')
    expect(month).toMatchObject({ from: '2026-11-30', to: '2027-01-03', before: '2026-11', after: '2027-01' })
    expect(month?.weeks.map(week => week.length)).toEqual([7, 7, 7, 7, 7])
  })

  it('has four weeks where it fits into them, and six where it has to', () => {
    expect(monthOf('2027-02')?.weeks).toHaveLength(4)
    expect(monthOf('2026-08')?.weeks).toHaveLength(6)
  })

  it('walks through every month of four years without a gap', () => {
    const walked: string[] = []
    for (let month = monthOf('2024-01'); month && month.month < '2028-01'; month = monthOf(month.after)) {
      walked.push(month.month)
      expect(monthOf(month.after)?.before).toBe(month.month)
    }
    expect(walked).toHaveLength(48)
  })

  it.each(['2026-13', '2026-1', '', '2026-12-01', '9999-12'])('is none: %s', month => {
    expect(monthOf(month)).toBeNull()
  })
})
