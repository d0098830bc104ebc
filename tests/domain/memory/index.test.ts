import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { bandOf, bandsFor, gramsOf, lengthsIn, pairsIn, rangeOf, shortGramsOf } from '@/domain/memory/grams'
import { likenessTo } from '@/domain/memory/likeness'
import {
  eachPacked,
  mostTimes,
  packIds,
  type Tally,
  tallyPacked,
  unpackIds,
} from '@/domain/memory/packed-ids'
import { bestScores } from '@/domain/memory/shared-grams'

/** The same numbers for the same seed. */
function dice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state % below
  }
}

describe('what a text is filed under', () => {
  it('begins with every one of its characters', () => {
    for (const text of ['法', '主权平等', '宪法是国家的根本大法', '一𠮷二，三。'])
      for (const character of text.replace(/[，。]/g, '')) {
        const [from, until] = rangeOf(character.codePointAt(0) ?? 0)
        expect(gramsOf(text).some(gram => gram >= from && gram < until)).toBe(true)
      }
  })

  it('is nothing for punctuation', () => {
    expect(gramsOf('，。！')).toEqual([])
    expect(gramsOf('主，权')).toEqual(gramsOf('主权'))
  })
})

describe('the bands of length', () => {
  it('hold every length once', () => {
    for (let length = 1; length < 3000; length += 1) {
      const [least, most] = lengthsIn(bandOf(length))
      expect(length).toBeGreaterThanOrEqual(least)
      expect(length).toBeLessThanOrEqual(most)
    }
  })

  it('that are looked in hold every length that can be like enough', () => {
    for (let length = 1; length < 200; length += 1)
      for (let other = 1; other < 400; other += 1) {
        if (100 * Math.min(length, other) < 60 * Math.max(length, other)) continue
        const [from, until] = bandsFor(length, 60)
        expect(bandOf(other)).toBeGreaterThanOrEqual(from)
        expect(bandOf(other)).toBeLessThanOrEqual(until)
      }
  })
})

it('packs ids and unpacks them', () => {
  const ids = [5, 6, 127, 128, 300, 16_384, 70_000, 2_000_000, 3_000_000_000]
  expect(unpackIds(packIds(ids, 5), 5)).toEqual(ids)
  expect(unpackIds(packIds([7], 5), 5)).toEqual([7])
  expect(packIds([1, 2, 3], 1)).toHaveLength(3)
  const told: number[] = []
  eachPacked(packIds([], 9), 9, id => told.push(id))
  expect(told).toEqual([])
})

it('adds up packed ids, and meets each when it came often enough', () => {
  const tally: Tally = { sums: new Uint32Array(80_000), met: new Uint32Array(80_000), many: 0 }
  tallyPacked(packIds([5, 127, 128, 300, 16_384, 70_000], 5), 5, { weight: 3, enough: 2 }, tally)
  tallyPacked(packIds([128, 129, 70_000], 128), 128, { weight: 10, enough: 2 }, tally)
  tallyPacked(packIds([70_000], 70_000), 70_000, { weight: 1, enough: 2 }, tally)
  tallyPacked(packIds([], 9), 9, { weight: 1, enough: 2 }, tally)
  expect([...tally.met.slice(0, tally.many)]).toEqual([128, 70_000])
  const sumsOf = (id: number) => [
    Math.floor((tally.sums[id] ?? 0) / mostTimes),
    (tally.sums[id] ?? 0) % mostTimes,
  ]
  expect([5, 128, 129, 70_000, 6].map(sumsOf)).toEqual([
    [3, 1],
    [13, 2],
    [10, 1],
    [14, 3],
    [0, 0],
  ])
})

it('never says of a text that it can score less than it does, by the grams that it shares', () => {
  const next = dice(11)
  const letters = [...'中外交流合作，发展']
  for (let turn = 0; turn < 4000; turn += 1) {
    const one = Array.from({ length: 1 + next(14) }, () => letters[next(letters.length)]).join('')
    const other = [...one]
    for (let edits = next(5); edits > 0; edits -= 1)
      other.splice(next(other.length + 1), next(2), ...(next(2) ? ['新'] : []))
    const text = other.join('')
    if (text === '') continue
    const band = bandOf(text.length)
    const asked = band === 0 ? shortGramsOf(one) : pairsIn(one)
    const shared = gramsOf(text).filter(gram => asked.includes(gram)).length
    const measure = { length: one.length, grams: asked.length, lengths: lengthsIn(band), singles: band === 0 }
    const longer = Math.max(one.length, text.length)
    const score = Math.floor((100 * (longer - distance(one, text))) / longer)
    expect(bestScores(measure)[shared]).toBeGreaterThanOrEqual(score)
  }
})

it('measures as another’s edit distance does, and says nothing under what is asked for', () => {
  const next = dice(3)
  const letters = [...'主权平等互利法']
  const word = () => Array.from({ length: 1 + next(20) }, () => letters[next(letters.length)]).join('')
  for (let turn = 0; turn < 3000; turn += 1) {
    const [one, other, min] = [word(), word(), next(101)]
    const longer = Math.max(one.length, other.length)
    const score = Math.floor((100 * (longer - distance(one, other))) / longer)
    expect(likenessTo(one)(other, min)).toBe(score >= min ? score : undefined)
  }
})

describe('hand-written scores', () => {
  it.each([
    ['主权平等是基本原则', '主权平等是根本原则', 88],
    ['三国贸易额达到90亿元。', '三国贸易额达到80亿元。', 91],
    ['坚持和平发展', '坚持和平发展道路', 75],
    ['我们主张对话协商', '对话协商我们主张', 0],
    ['合作共赢', '合作共赢', 100],
    ['合作', '合作共赢', 50],
    ['𠮷野家', '吉野家', 66],
  ])('%s and %s: %i', (one, other, score) => {
    expect(likenessTo(one)(other, 0)).toBe(score)
    expect(likenessTo(other)(one, 0)).toBe(score)
  })
})
