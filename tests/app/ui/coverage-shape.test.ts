import { expect, it } from 'vitest'
import { countStatuses, gather, tickPath, type UnitStatus } from '@/app/ui/coverage-shape'

const repeat = (status: UnitStatus, times: number) => Array.from({ length: times }, () => status)

it('a short text has one tick a sentence, in order', () => {
  const statuses: UnitStatus[] = ['translated', 'omitted', 'draft']
  expect(gather(statuses, 300)).toEqual({ ticks: statuses, each: 1 })
})

it('a long text has at most as many ticks as the limit, covering every sentence', () => {
  const { ticks, each } = gather(repeat('translated', 1001), 300)
  expect(ticks.length).toBeLessThanOrEqual(300)
  expect(ticks.length * each).toBeGreaterThanOrEqual(1001)
})

it('one untranslated sentence among translated ones is not hidden', () => {
  const statuses = repeat('translated', 100)
  statuses[57] = 'untranslated'
  expect(gather(statuses, 10).ticks.filter(tick => tick === 'untranslated')).toHaveLength(1)
})

it('a group in which every sentence is accounted for shows what most of them are', () => {
  expect(gather(['omitted', 'translated', 'translated'], 1).ticks).toEqual(['translated'])
  expect(gather(['omitted', 'translated'], 1).ticks).toEqual(['translated'])
})

it('counts every status, also those that do not occur', () => {
  expect(countStatuses(['draft', 'draft', 'condensed'])).toEqual({
    untranslated: 0,
    draft: 2,
    omitted: 0,
    condensed: 1,
    translated: 0,
  })
})

it('each status is drawn with a shape of its own', () => {
  const shapes = (['untranslated', 'draft', 'omitted', 'condensed', 'translated'] as const).map(status =>
    tickPath([status], status, 5, 4),
  )
  expect(new Set(shapes).size).toBe(5)
  expect(shapes.every(Boolean)).toBe(true)
})
