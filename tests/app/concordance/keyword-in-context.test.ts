import { expect, it } from 'vitest'
import { inContext, partsOf } from '@/app/concordance/keyword-in-context'

const line = (source: string, places: [number, number][]) =>
  inContext({ side: 'source', source, target: '', places: places.map(([start, end]) => ({ start, end })) })

it('puts what was looked for in the middle and marks it where it stands again', () => {
  expect(
    line('尊重主权，主权平等', [
      [2, 4],
      [5, 7],
    ]),
  ).toEqual({
    before: [{ at: 0, text: '尊重', hit: false }],
    hit: '主权',
    after: [
      { at: 4, text: '，', hit: false },
      { at: 5, text: '主权', hit: true },
      { at: 7, text: '平等', hit: false },
    ],
  })
})

it('shows as much as a line holds, and never half a character', () => {
  const long = `${'甲'.repeat(30)}法${'𠮷'.repeat(30)}`
  const found = line(long, [[30, 31]])
  expect(found?.before.map(({ text }) => text)).toEqual(['…', '甲'.repeat(24)])
  expect(found?.after.map(({ text }) => text)).toEqual(['𠮷'.repeat(12), '…'])
  expect(line('没有', [])).toBeNull()
})

it('gives a text back whole', () => {
  const parts = partsOf('一二三四', 0, 4, [{ start: 1, end: 2 }])
  expect(parts.map(({ text }) => text).join('')).toBe('一二三四')
})
