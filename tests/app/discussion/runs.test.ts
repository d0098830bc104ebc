import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOf } from '@/app/discussion/runs'

describe('a text cut at the borders of what is marked in it', () => {
  it('has a run for each stretch that the same ranges cover', () => {
    const ranges = [
      { id: 'a', start: 0, end: 5 },
      { id: 'b', start: 3, end: 8 },
    ]
    expect(runsOf('0123456789', ranges)).toEqual([
      { start: 0, text: '012', ids: ['a'] },
      { start: 3, text: '34', ids: ['a', 'b'] },
      { start: 5, text: '567', ids: ['b'] },
      { start: 8, text: '89', ids: [] },
    ])
  })

  it('clips ranges to the text and marks nothing with an empty one', () => {
    const ranges = [
      { id: 'long', start: 2, end: 99 },
      { id: 'point', start: 1, end: 1 },
    ]
    expect(runsOf('abc', ranges)).toEqual([
      { start: 0, text: 'ab', ids: [] },
      { start: 2, text: 'c', ids: ['long'] },
    ])
  })

  it('loses no character, whatever is marked', () => {
    const range = fc.record({ id: fc.string(), start: fc.nat(30), end: fc.nat(30) })
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(range, { maxLength: 6 }), (text, ranges) => {
        expect(
          runsOf(text, ranges)
            .map(run => run.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
