import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CompareOptions, compareTexts } from '@/domain/diff/compare-texts'
import { applyDiff, revertDiff } from '@/domain/diff/text-diff'
import { chineseWords, editedPair, trickyText } from './arbitraries'

/** A clock that moves by a millisecond each time it is asked. */
const ticking = () => {
  let time = 0
  return () => time++
}
const plenty = (): CompareOptions => ({ granularity: 'words', withinMs: 10_000, clock: ticking() })
const noTime = (): CompareOptions => ({ granularity: 'words', withinMs: -1, clock: ticking() })

const first = 'The river rises in the mountains of the west.\n'
const second = 'Nobody has counted the bridges that cross it since then.\n'
const third = 'In spring the water is brown, and in autumn it is clear.\n'

describe('comparing two texts for reading', () => {
  test.each([
    ['plenty of time', plenty],
    ['no time', noTime],
    ['Chinese words', () => ({ ...plenty(), granularity: 'segmented' as const, segment: chineseWords })],
  ])('leads from one text to the other exactly, with %s', (_, options) => {
    const paragraphs = fc.array(trickyText, { maxLength: 6 }).map(lines => lines.join('\n'))
    const shuffled = fc
      .tuple(fc.shuffledSubarray([first, second, third, 'Short.\n', first.repeat(50)]), editedPair)
      .map(([lines, { before, after }]) => ({
        before: `${before}\n${[first, second, third].join('')}`,
        after: `${lines.join('')}${after}`,
      }))
    const pair = fc.oneof(editedPair, fc.record({ before: paragraphs, after: paragraphs }), shuffled)
    fc.assert(
      fc.property(pair, ({ before, after }) => {
        const { ops } = compareTexts(before, after, options())
        expect(applyDiff(before, ops)).toBe(after)
        expect(revertDiff(after, ops)).toBe(before)
        const numbers = (op: string) => ops.flatMap(part => (part.op === op ? (part.moved ?? []) : [])).sort()
        expect(numbers('delete')).toEqual(numbers('insert'))
      }),
      { numRuns: 300 },
    )
  })

  test('shows a paragraph that moved as moved, and as little as possible of it', () => {
    const { ops, coarse } = compareTexts(first + second + third, third + first + second, plenty())
    expect(coarse).toBe(false)
    expect(ops).toEqual([
      { op: 'insert', text: third, moved: 1 },
      { op: 'equal', text: first + second },
      { op: 'delete', text: third, moved: 1 },
    ])
  })

  test('shows a paragraph that moved and lost its last line break as moved', () => {
    const { ops } = compareTexts(first + second + third, second + third + first.trim(), plenty())
    expect(ops.filter(({ moved }) => moved === 1).map(({ op }) => op)).toEqual(['delete', 'insert'])
  })

  test('compares the words of a paragraph that stayed in place', () => {
    const { ops } = compareTexts(
      first + second + third,
      first + second.replace('bridges', 'ferries') + third,
      plenty(),
    )
    expect(ops.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'delete', text: 'bridges' },
      { op: 'insert', text: 'ferries' },
    ])
  })

  test('finds a sentence that moved inside a long paragraph', () => {
    const sentences = Array.from({ length: 60 }, (_, at) => `This is what number ${at} of them had to say. `)
    const turned = [
      ...sentences.slice(0, 10),
      ...sentences.slice(11, 40),
      sentences[10],
      ...sentences.slice(40),
    ]
    const { ops } = compareTexts(sentences.join(''), turned.join(''), plenty())
    expect(ops.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'delete', text: sentences[10], moved: 1 },
      { op: 'insert', text: sentences[10], moved: 1 },
    ])
  })

  test('says that it is coarse when the time runs out, and still tells the truth', () => {
    const before = first + second + third
    const after = first + second.replace('bridges', 'ferries') + third.replace('brown', 'red')
    const { ops, coarse } = compareTexts(before, after, noTime())
    expect(coarse).toBe(true)
    expect(ops).toEqual([
      { op: 'equal', text: first },
      { op: 'delete', text: second + third },
      { op: 'insert', text: after.slice(first.length) },
    ])
  })

  test('does not call a short line moved that stands in another place', () => {
    const { ops } = compareTexts(`Yes.\n${first}${second}`, `${first}${second}Yes.\n`, plenty())
    expect(ops.every(({ moved }) => moved === undefined)).toBe(true)
  })
})
