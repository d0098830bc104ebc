import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { untouchedShare, untouchedShareOf } from '@/domain/drafts/untouched'

const share = (machine: string | null, now: string) => untouchedShare({ machine, now }).share

describe('the untouched share of a machine’s text', () => {
  it('is the common words in their order over the longer of the two', () => {
    expect(share('China has always stood for dialogue.', 'China has always stood for dialogue.')).toBe(100)
    expect(share('China has always stood for dialogue.', 'China has long stood for dialogue.')).toBe(83)
    expect(share('a b c d', 'd c b a')).toBe(25)
    expect(share('a b', 'a b c d')).toBe(50)
    expect(share('a b c d', 'a b')).toBe(50)
    expect(share('one two', 'three four')).toBe(0)
  })

  it('does not count points, spaces and quotation marks as work', () => {
    expect(share('He said, "yes".', 'He said: “yes”')).toBe(100)
  })

  it('is nothing where no machine wrote', () => {
    expect(share(null, 'A person wrote this.')).toBe(0)
    expect(share('Something', '')).toBe(0)
    expect(share('', '')).toBe(0)
  })

  it('of an article weighs each text by its words, those of people too', () => {
    const texts = [
      { machine: 'one two three four five six', now: 'one two three four five six' },
      { machine: null, now: 'seven eight' },
    ]
    expect(untouchedShareOf(texts)).toEqual({ common: 6, longer: 8, share: 75 })
  })

  it('is the same both ways, whole for itself alone, and never above a plain count of words in common', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = [a.join(' '), b.join(' ')]
        const { common, longer } = untouchedShare({ machine: left, now: right })
        expect(common).toBe(longestCommon(a, b))
        expect(untouchedShare({ machine: right, now: left }).common).toBe(common)
        expect(longer).toBe(Math.max(a.length, b.length))
      }),
    )
  })
})

/** The definition, tried in every way: too slow for use. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a
  if (first === undefined || b.length === 0) return 0
  const at = b.indexOf(first)
  const taken = at < 0 ? 0 : 1 + longestCommon(rest, b.slice(at + 1))
  return Math.max(taken, longestCommon(rest, b))
}
