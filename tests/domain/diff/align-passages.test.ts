import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePassages, DuplicatePassageError } from '@/domain/diff/align-passages'
import { longestIncreasing } from '@/domain/diff/longest-increasing'
import { diffText } from '@/domain/diff/text-diff'
import { newTextOf, oldTextOf } from './arbitraries'

const diff = (before: string, after: string) => diffText(before, after, { granularity: 'words' })
const list = (ids: string) => [...ids].map(id => ({ id, text: `Text of ${id}.` }))
const kinds = (before: string, after: string) =>
  comparePassages(list(before), list(after), diff).map(({ id, kind }) => `${id} ${kind}`)

describe('comparing two states of a list of passages', () => {
  test('one passage carried past many is the only one that moved', () => {
    expect(kinds('abcde', 'bcdea')).toEqual([
      'b unchanged',
      'c unchanged',
      'd unchanged',
      'e unchanged',
      'a moved',
    ])
  })

  test('an insertion or a removal moves nothing', () => {
    expect(kinds('abc', 'axc')).toEqual(['a unchanged', 'b removed', 'x added', 'c unchanged'])
  })

  test('removed passages stand behind the one they followed, at the beginning when they followed none', () => {
    expect(kinds('abcd', 'dc')).toEqual(['a removed', 'b removed', 'd moved', 'c unchanged'])
    expect(kinds('abc', 'a')).toEqual(['a unchanged', 'b removed', 'c removed'])
  })

  test('a passage that moved and changed says both', () => {
    const after = [
      { id: 'b', text: 'Text of b.' },
      { id: 'c', text: 'Text of c.' },
      { id: 'a', text: 'New text of a.' },
    ]
    const moved = comparePassages(list('abc'), after, diff).find(({ id }) => id === 'a')
    expect(moved).toMatchObject({ kind: 'moved', textChanged: true })
    expect(moved?.ops).toContainEqual({ op: 'delete', text: 'Text' })
  })

  test('a changed passage in its place is changed, and shows how', () => {
    const [only] = comparePassages([{ id: 'a', text: 'Old text' }], [{ id: 'a', text: 'Old new text' }], diff)
    expect(only).toEqual({
      id: 'a',
      kind: 'changed',
      textChanged: true,
      ops: [
        { op: 'equal', text: 'Old ' },
        { op: 'insert', text: 'new ' },
        { op: 'equal', text: 'text' },
      ],
    })
  })

  test('a passage listed twice is refused by name', () => {
    expect(() => comparePassages(list('aa'), list('a'), diff)).toThrow(DuplicatePassageError)
    expect(() => comparePassages(list('a'), list('bb'), diff)).toThrow(DuplicatePassageError)
  })

  test('every passage is answered once, with operations between its two texts, and those that did not move kept their order', () => {
    const state = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...'abcdefgh'), text: fc.constantFrom('', 'x', 'x y') }),
      {
        selector: ({ id }) => id,
      },
    )
    fc.assert(
      fc.property(state, state, (before, after) => {
        const items = comparePassages(before, after, diff)
        const ids = items.map(({ id }) => id)
        expect(new Set(ids)).toEqual(new Set([...before, ...after].map(({ id }) => id)))
        expect(ids).toHaveLength(new Set(ids).size)
        for (const { id, ops } of items) {
          expect(oldTextOf(ops)).toBe(before.find(passage => passage.id === id)?.text ?? '')
          expect(newTextOf(ops)).toBe(after.find(passage => passage.id === id)?.text ?? '')
        }
        const still = items
          .filter(({ kind }) => kind === 'unchanged' || kind === 'changed')
          .map(({ id }) => id)
        const inOld = before.map(({ id }) => id).filter(id => still.includes(id))
        expect(inOld).toEqual(still)
      }),
      { numRuns: 1000 },
    )
  })
})

test('the longest increasing run is as long as the longest found by trying every subset', () => {
  const increases = (values: number[]) => values.every((value, i) => i === 0 || values[i - 1]! < value)
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 9 }), values => {
      let best = 0
      for (let subset = 0; subset < 1 << values.length; subset++) {
        const chosen = values.filter((_, i) => subset & (1 << i))
        if (increases(chosen)) best = Math.max(best, chosen.length)
      }
      const indices = longestIncreasing(values)
      expect(increases(indices)).toBe(true)
      expect(increases(indices.map(i => values[i]!))).toBe(true)
      expect(indices).toHaveLength(best)
    }),
    { numRuns: 500 },
  )
})
