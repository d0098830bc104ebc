import { describe, expect, it } from 'vitest'
import {
  giveSentence,
  joinNext,
  leaveOrTake,
  type MendedPair,
  mendable,
  takenPairs,
} from '@/domain/alignment/mend-pairs'

const pairs = mendable([
  { source: ['甲。'], target: ['A.'], confidence: 0.9 },
  { source: ['乙。', '丙。'], target: ['B.'], confidence: 0.3 },
  { source: [], target: ['C.'], confidence: 0 },
])
const sides = (list: readonly MendedPair[]) =>
  list.map(({ source, target, left }) => [source.join(''), target.join(''), left])

describe('pairs that are put right', () => {
  it('take nothing that has nothing opposite', () => {
    expect(takenPairs(pairs)).toEqual([
      { source: '甲。', target: 'A.' },
      { source: '乙。丙。', target: 'B.' },
    ])
    expect(sides(leaveOrTake(pairs, 2))).toEqual(sides(pairs))
  })

  it('give a sentence to a neighbour, and are sure then', () => {
    const given = giveSentence(pairs, 1, 'source', 'after')
    expect(sides(given)).toEqual([
      ['甲。', 'A.', false],
      ['乙。', 'B.', false],
      ['丙。', 'C.', false],
    ])
    expect(given[2]?.confidence).toBe(1)
  })

  it('make a new pair where there is no neighbour', () => {
    expect(sides(giveSentence(pairs, 0, 'target', 'before'))).toEqual([
      ['', 'A.', true],
      ['甲。', '', true],
      ...sides(pairs.slice(1)),
    ])
    const keys = giveSentence(pairs, 0, 'target', 'before').map(({ key }) => key)
    expect(new Set(keys).size).toBe(4)
  })

  it('that have given everything away are gone', () => {
    expect(sides(giveSentence(pairs, 2, 'target', 'before'))).toEqual([
      ['甲。', 'A.', false],
      ['乙。丙。', 'B.C.', false],
    ])
  })

  it('join with the next, and are left out and taken again', () => {
    expect(sides(joinNext(pairs, 1))).toEqual([
      ['甲。', 'A.', false],
      ['乙。丙。', 'B.C.', false],
    ])
    expect(joinNext(pairs, 2)).toEqual(pairs)
    expect(takenPairs(leaveOrTake(pairs, 0))).toHaveLength(1)
  })
})
