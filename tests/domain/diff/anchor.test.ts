import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  mapOffset,
  mapRange,
  mapRangeThrough,
  RangeOutsideTextError,
  rangeAfterCut,
  rangeAfterJoin,
  type TextRange,
} from '@/domain/diff/anchor'
import { type DiffOp, diffText } from '@/domain/diff/text-diff'
import { anyOps, editedPair, newTextOf, oldTextOf } from './arbitraries'

const runs = { numRuns: 5000 }

/**
 * The oracle: every character of the old text carries a number of its own, and the numbers are looked up in the new
 * text. It never counts offsets through operations.
 */
function numberedNewText(ops: readonly DiffOp[]): number[] {
  let nextOld = 0
  let nextNew = -1
  return ops.flatMap(({ op, text }) => {
    const numbers = [...text].map(() => (op === 'insert' ? nextNew-- : nextOld++))
    return op === 'delete' ? [] : numbers
  })
}

function expectedRange({ start, end }: TextRange, ops: readonly DiffOp[]) {
  const numbered = numberedNewText(ops)
  const places = numbered.flatMap((id, place) => (id >= start && id < end ? [place] : []))
  const quote = places.map(place => newTextOf(ops)[place]).join('')
  if (places.length < end - start && quote.trim() === '') {
    const at = numbered.findLastIndex(id => id >= 0 && id < start) + 1
    return { start: at, end: at, state: 'detached' }
  }
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const whole =
    newTextOf(ops).slice(first, last + 1) === oldTextOf(ops).slice(start, end) &&
    places.length === end - start
  return { start: first, end: last + 1, state: whole ? 'attached' : 'moved' }
}

const opsAndRange = anyOps.chain(ops => {
  const length = oldTextOf(ops).length
  return fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .map(([a, b]) => ({ ops, range: { start: Math.min(a, b), end: Math.max(a, b) } }))
})

describe('against numbered characters', () => {
  test('a range lands on exactly what is left of it', () => {
    fc.assert(
      fc.property(opsAndRange, ({ ops, range }) => {
        fc.pre(range.end > range.start)
        expect(mapRange(range, ops)).toEqual(expectedRange(range, ops))
      }),
      runs,
    )
  })

  test('an offset keeps to its nearest surviving neighbour on the side it leans to', () => {
    fc.assert(
      fc.property(opsAndRange, ({ ops, range: { start: offset } }) => {
        const numbered = numberedNewText(ops)
        const following = numbered.findIndex(id => id >= offset)
        expect(mapOffset(offset, ops, 'left')).toBe(numbered.findLastIndex(id => id >= 0 && id < offset) + 1)
        expect(mapOffset(offset, ops, 'right')).toBe(following < 0 ? numbered.length : following)
      }),
      runs,
    )
  })

  test('a point stays beside a neighbour, and is detached when both are gone', () => {
    fc.assert(
      fc.property(opsAndRange, ({ ops, range: { start: point } }) => {
        const numbered = numberedNewText(ops)
        const left = numbered.indexOf(point - 1)
        const right = numbered.indexOf(point)
        const mapped = mapRange({ start: point, end: point }, ops)
        expect(mapped.end).toBe(mapped.start)
        if (point > 0 && left >= 0) expect(mapped).toMatchObject({ start: left + 1, state: 'attached' })
        else if (right >= 0) expect(mapped).toMatchObject({ start: right, state: 'attached' })
        else expect(mapped.state).toBe(oldTextOf(ops) === '' ? 'attached' : 'detached')
      }),
      runs,
    )
  })

  test('through real diffs, an attached range still quotes the same words', () => {
    fc.assert(
      fc.property(editedPair, editedPair, fc.nat(), fc.nat(), (one, two, a, b) => {
        const start = a % (one.before.length + 1)
        const end = start + (b % (one.before.length - start + 1))
        const last = one.after + two.after
        const diffs = [
          diffText(one.before, one.after, { granularity: 'words' }),
          diffText(one.after, last, { granularity: 'characters' }),
        ]
        const mapped = mapRangeThrough({ start, end }, diffs)
        expect(mapped.start >= 0 && mapped.start <= mapped.end && mapped.end <= last.length).toBe(true)
        if (mapped.state === 'attached') {
          expect(last.slice(mapped.start, mapped.end)).toBe(one.before.slice(start, end))
        }
      }),
      runs,
    )
  })
})

describe('a comment on “policy” in “a policy here”', () => {
  const range = { start: 2, end: 8 }
  const edited = (after: string) => {
    const mapped = mapRange(range, diffText('a policy here', after, { granularity: 'words' }))
    return { quote: after.slice(mapped.start, mapped.end), state: mapped.state }
  }

  test.each([
    ['stays attached when text comes before it', 'quite a new policy here', 'policy', 'attached'],
    ['stays attached when its sentence goes on', 'a policy here, and now', 'policy', 'attached'],
    ['leaves text that comes right beside it outside', 'a (policy) here', 'policy', 'attached'],
    ['is detached when the word is replaced', 'a measure here', '', 'detached'],
    ['is detached when everything goes', '', '', 'detached'],
  ])('%s', (_, after, quote, state) => {
    expect(edited(after)).toEqual({ quote, state })
  })

  test('has moved when only a part is left or something came in between', () => {
    const ops = (after: string) => diffText('a policy here', after, { granularity: 'characters' })
    expect(mapRange(range, ops('a pol here'))).toEqual({ start: 2, end: 5, state: 'moved' })
    expect(mapRange(range, ops('a pol-icy here'))).toEqual({ start: 2, end: 9, state: 'moved' })
  })
})

test('what was detached stays detached when the same words come back', () => {
  const gone: DiffOp[] = [{ op: 'delete', text: 'word' }]
  const back: DiffOp[] = [{ op: 'insert', text: 'word' }]
  expect(mapRangeThrough({ start: 0, end: 4 }, [gone, back]).state).toBe('detached')
})

test('a range through no diff at all is attached where it was', () => {
  expect(mapRangeThrough({ start: 1, end: 3 }, [])).toEqual({ start: 1, end: 3, state: 'attached' })
})

test.each([
  { start: -1, end: 1 },
  { start: 2, end: 1 },
  { start: 0, end: 4 },
  { start: 0.5, end: 1 },
])('a range outside the text is refused by name: %o', range => {
  expect(() => mapRange(range, [{ op: 'equal', text: 'abc' }])).toThrow(RangeOutsideTextError)
})

describe('passages joined and cut', () => {
  test('a range of the second passage follows the first and the joint', () => {
    expect(rangeAfterJoin({ start: 2, end: 5 }, 'First. '.length)).toEqual({ start: 9, end: 12 })
  })

  test.each([
    ['before the cut', { start: 1, end: 4 }, 5, { part: 'first', start: 1, end: 4, state: 'attached' }],
    ['up to the cut', { start: 1, end: 5 }, 5, { part: 'first', start: 1, end: 5, state: 'attached' }],
    ['from the cut on', { start: 5, end: 8 }, 5, { part: 'second', start: 0, end: 3, state: 'attached' }],
    ['after the cut', { start: 6, end: 8 }, 5, { part: 'second', start: 1, end: 3, state: 'attached' }],
    ['mostly before it', { start: 1, end: 7 }, 5, { part: 'first', start: 1, end: 5, state: 'moved' }],
    ['mostly after it', { start: 4, end: 9 }, 5, { part: 'second', start: 0, end: 4, state: 'moved' }],
    ['half and half', { start: 3, end: 7 }, 5, { part: 'first', start: 3, end: 5, state: 'moved' }],
    ['a point at the cut', { start: 5, end: 5 }, 5, { part: 'first', start: 5, end: 5, state: 'attached' }],
    [
      'a point at the beginning',
      { start: 0, end: 0 },
      5,
      { part: 'first', start: 0, end: 0, state: 'attached' },
    ],
    [
      'everything behind a cut at 0',
      { start: 0, end: 2 },
      0,
      { part: 'second', start: 0, end: 2, state: 'attached' },
    ],
  ] as const)('a range %s goes to the part that holds more of it', (_, range, cutAt, expected) => {
    expect(rangeAfterCut(range, cutAt)).toEqual(expected)
  })

  test('a range that was not clipped quotes the same after a cut and a join', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.nat(), fc.nat(), fc.nat(), (text, a, b, c) => {
        const start = a % (text.length + 1)
        const end = start + (b % (text.length - start + 1))
        const cutAt = c % (text.length + 1)
        const cut = rangeAfterCut({ start, end }, cutAt)
        const part = cut.part === 'first' ? text.slice(0, cutAt) : text.slice(cutAt)
        expect(cut.end).toBeLessThanOrEqual(part.length)
        const quote = part.slice(cut.start, cut.end)
        if (cut.state === 'attached') expect(quote).toBe(text.slice(start, end))
        else expect(text.slice(start, end)).toContain(quote)
        const joined = rangeAfterJoin(cut, cut.part === 'first' ? 0 : cutAt)
        expect(text.slice(joined.start, joined.end)).toBe(quote)
      }),
      runs,
    )
  })
})
