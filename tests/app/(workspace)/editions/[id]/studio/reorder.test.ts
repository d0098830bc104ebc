import { describe, expect, it } from 'vitest'
import { changed, moved, without } from '@/app/(workspace)/editions/[id]/studio/reorder'

describe('a list that is put in another order', () => {
  it('moves one entry and keeps the others in theirs', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
  })

  it.each([
    [0, -1],
    [2, 3],
    [5, 0],
  ])('stays as it was when %i would go to %i', (from, to) => {
    expect(moved(['a', 'b', 'c'], from, to)).toEqual(['a', 'b', 'c'])
  })

  it('changes and drops entries by their key', () => {
    const list = [
      { key: 'a', text: '1' },
      { key: 'b', text: '2' },
    ]
    expect(changed(list, 'b', { text: '3' })).toEqual([list[0], { key: 'b', text: '3' }])
    expect(without(list, 'a')).toEqual([list[1]])
  })
})
