import { describe, expect, it } from 'vitest'
import { checkSpan, fuseRanges, joinQuotes, MAX_RANGES, type RangeOn, spanState } from '@/domain/span'

const on = (passageId: string, start = 0, end = 5): RangeOn => ({ passageId, start, end })
const problem = (ranges: RangeOn[]) => {
  const checked = checkSpan(ranges)
  return checked.ok ? null : checked.refusal
}

describe('what a thread across texts can be put on', () => {
  it('is one range of whatever length, or several that each hold something', () => {
    expect(problem([on('a', 3, 3)])).toBeNull()
    expect(problem([on('a'), on('b'), on('c')])).toBeNull()
    expect(problem([on('a'), on('b', 3, 3)])).toMatchObject({
      code: 'anchor_invalid',
      facts: { problem: 'empty' },
    })
  })

  it('is all English or all source, each text once', () => {
    const sentence = { sentenceId: 's', start: 0, end: 2 }
    expect(problem([on('a'), sentence])).toMatchObject({ facts: { problem: 'mixed' } })
    expect(problem([on('a'), on('b'), on('a')])).toMatchObject({ facts: { problem: 'repeated' } })
  })

  it('is not without end', () => {
    const many = Array.from({ length: MAX_RANGES + 1 }, (_, at) => on(`p${at}`))
    expect(problem(many.slice(1))).toBeNull()
    expect(problem(many)).toMatchObject({ facts: { limit: MAX_RANGES } })
  })
})

describe('what has become of a thread across texts', () => {
  it.each([
    [['attached', 'attached'], 'attached'],
    [['attached', 'moved'], 'moved'],
    [['detached', 'attached'], 'moved'],
    [['detached', 'moved'], 'moved'],
    [['detached', 'detached'], 'detached'],
  ] as const)('of %j is %s', (states, whole) => {
    expect(spanState(states)).toBe(whole)
  })
})

describe('the quotation', () => {
  it('joins English with blanks and Chinese without', () => {
    expect(joinQuotes(['the end.', 'The beginning'], 'passage')).toBe('the end. The beginning')
    expect(joinQuotes(['结束。', '开始'], 'sentence')).toBe('结束。开始')
  })
})

describe('ranges that have come to stand in one text', () => {
  const text = 'the end. The beginning'
  const range = (start: number, end: number, state: 'attached' | 'moved' | 'detached' = 'attached') => ({
    passageId: 'a',
    start,
    end,
    state,
  })
  const fuse = (...ranges: ReturnType<typeof range>[]) =>
    fuseRanges(ranges, id => (id === 'a' ? text : undefined))

  it('are one when only blanks stand between them', () => {
    expect(fuse(range(4, 8), range(9, 12))).toEqual([range(4, 12)])
    expect(fuse(range(4, 8), range(9, 12, 'moved'))).toEqual([range(4, 12, 'moved')])
  })

  it('stay several when words stand between, when one is gone, or when they stand the other way round', () => {
    expect(fuse(range(0, 3), range(9, 12))).toHaveLength(2)
    expect(fuse(range(4, 8), range(9, 9, 'detached'))).toHaveLength(2)
    expect(fuse(range(9, 12), range(4, 8))).toHaveLength(2)
  })
})
