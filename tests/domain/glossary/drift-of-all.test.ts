import { expect, it } from 'vitest'
import { driftOfAll, isDrifting } from '@/domain/glossary/drift-of-all'

const place = (form: string, kind: 'allowed' | 'forbidden' = 'allowed') => ({ start: 0, end: 1, form, kind })
const use = (articleId: string, ...forms: ReturnType<typeof place>[]) => ({ articleId, times: 1, forms })

it('what departs most comes first, then what has most renderings, then what is used most', () => {
  const found = driftOfAll(
    new Map([
      ['steady', [use('a', place('peace')), use('a', place('peace')), use('b', place('peace'))]],
      ['rare', [use('a', place('law'))]],
      ['two ways', [use('a', place('dialogue')), use('b', place('conversation'))]],
      ['departing', [use('a', place('bloc', 'forbidden'))]],
    ]),
  )
  expect(found.map(({ term }) => term)).toEqual(['departing', 'two ways', 'steady', 'rare'])
  expect(found.map(({ found: one }) => [one.units, one.articles, one.departing])).toEqual([
    [1, 1, 1],
    [2, 2, 0],
    [3, 2, 0],
    [1, 1, 0],
  ])
  expect(found.filter(({ found: one }) => isDrifting(one)).map(({ term }) => term)).toEqual(['two ways'])
})

it('something that is no known form counts as another way', () => {
  const [only] = driftOfAll(new Map([['term', [use('a', place('order')), use('a')]]]))
  expect(only && isDrifting(only.found)).toBe(true)
})
