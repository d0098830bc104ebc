import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldDiff, sidesOf } from '@/app/history/fold-diff'
import { type DiffOp, diffText } from '@/domain/diff/text-diff'

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

describe('a comparison with its unchanged stretches folded', () => {
  it('keeps some words around each change and folds the rest', () => {
    const before = `${words(100)} old ${words(100)}`
    const after = `${words(100)} new ${words(100)}`
    const shown = foldDiff(diffText(before, after, { granularity: 'words' }))
    expect(shown.map(({ op }) => op)).toEqual(['folded', 'equal', 'delete', 'insert', 'equal', 'folded'])
    const [, head] = shown
    expect(head?.text.length).toBeGreaterThanOrEqual(120)
    expect(head?.text.startsWith('word')).toBe(true)
  })

  it('shows a short text whole, and one without any change too', () => {
    const short = diffText('a b c', 'a x c', { granularity: 'words' })
    expect(foldDiff(short)).toEqual(short)
    const same: DiffOp[] = [{ op: 'equal', text: words(200) }]
    expect(foldDiff(same)).toEqual(same)
  })

  it('loses no character of either text, and cuts none in half', () => {
    const op = fc.record({
      op: fc.constantFrom('equal', 'insert', 'delete'),
      text: fc.string({ unit: fc.constantFrom('a', ' ', '海', '😀'), maxLength: 600 }),
    })
    fc.assert(
      fc.property(fc.array(op, { maxLength: 5 }), ops => {
        const shown = foldDiff(ops as DiffOp[])
        expect(shown.map(({ text }) => text).join('')).toBe(ops.map(({ text }) => text).join(''))
        for (const { text } of shown) expect(text).not.toMatch(/\p{Surrogate}/u)
      }),
      { numRuns: 60 },
    )
  })

  it('stands in two columns as what was and what is', () => {
    const ops = diffText('the old sea', 'the new sea', { granularity: 'words' })
    const { before, after } = sidesOf(ops)
    expect(before.map(({ text }) => text).join('')).toBe('the old sea')
    expect(after.map(({ text }) => text).join('')).toBe('the new sea')
  })
})
