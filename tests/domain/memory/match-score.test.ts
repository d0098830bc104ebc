import { describe, expect, it } from 'vitest'
import { editDistance } from '@/domain/memory/edit-distance'
import { foldForMemory } from '@/domain/memory/fold'
import { matchScore, numbersDiffer } from '@/domain/memory/match-score'

describe('the edit distance', () => {
  it('is that of the whole table, wherever it is within the limit', () => {
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    const word = () => Array.from({ length: next(12) }, () => '中外交流𠮷合'.at(next(6))).join('')
    for (let turn = 0; turn < 2000; turn += 1) {
      const [one, other, limit] = [word(), word(), next(8)]
      const whole = wholeTable([...one], [...other])
      expect(editDistance(one, other, limit)).toBe(whole <= limit ? whole : undefined)
    }
  })
})

it('is 100 for texts that differ in width and spaces alone', () => {
  expect(matchScore(foldForMemory('ＷＴＯ 改革'), foldForMemory('wto改革'))).toBe(100)
})

it('is 100 x (1 - distance / longer), and nothing under 60', () => {
  expect(matchScore('主权平等是基本原则', '主权平等是根本原则')).toBe(88)
  expect(matchScore('主权', '发展')).toBeUndefined()
  expect(matchScore('甲'.repeat(10), `${'甲'.repeat(6)}乙乙乙乙`)).toBe(60)
})

it('tells of numbers that differ by value, not by how they are written', () => {
  expect(numbersDiffer('贸易额达90亿元', '贸易额达九十亿元')).toBe(false)
  expect(numbersDiffer('贸易额达90亿元', '贸易额达80亿元')).toBe(true)
})

function wholeTable(a: string[], b: string[]): number {
  const table = a.map((_, row) => [row + 1, ...b.map(() => 0)])
  table.unshift([0, ...b.map((_, column) => column + 1)])
  a.forEach((own, row) => {
    b.forEach((its, column) => {
      const up = table[row] as number[]
      const now = table[row + 1] as number[]
      const changed = (up[column] ?? 0) + (own === its ? 0 : 1)
      now[column + 1] = Math.min(changed, (up[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1)
    })
  })
  return table.at(-1)?.at(-1) ?? 0
}
