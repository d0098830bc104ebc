import { describe, expect, it } from 'vitest'
import { expired, retention } from '@/domain/retention'

const day = 86_400_000
const start = Date.parse('2026-03-02T03:10:00.000Z')
const daily = (count: number) =>
  Array.from({ length: count }, (_, index) => new Date(start + index * day).toISOString())

describe('the rotation of backups', () => {
  it('lets nothing go while there are few', () => {
    expect(expired(daily(retention.days))).toEqual([])
    expect(expired([])).toEqual([])
  })

  it('keeps days, then weeks, then months, and always the newest', () => {
    const all = daily(400)
    const gone = new Set(expired(all))
    const kept = all.filter(moment => !gone.has(moment))
    expect(kept.at(-1)).toBe(all.at(-1))
    expect(kept.slice(-retention.days)).toEqual(all.slice(-retention.days))
    expect(kept.length).toBeLessThanOrEqual(retention.days + retention.weeks + retention.months)
    expect(new Set(kept.map(moment => moment.slice(0, 7))).size).toBe(retention.months)
  })

  it('run every day keeps as much as run once at the end', () => {
    let kept: string[] = []
    for (const moment of daily(400)) {
      kept = [...kept, moment]
      const gone = new Set(expired(kept))
      kept = kept.filter(one => !gone.has(one))
    }
    expect(new Set(kept.map(moment => moment.slice(0, 7))).size).toBe(retention.months)
    expect(kept.length).toBeLessThanOrEqual(retention.days + retention.weeks + retention.months)
  })

  it('of an installation that stood still keeps what there was before', () => {
    const [old = '', recent = ''] = ['2020-01-01T03:10:00.000Z', '2026-03-02T03:10:00.000Z']
    expect(expired([old, recent])).toEqual([])
  })
})
