import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyDiff,
  DiffMismatchError,
  type DiffOp,
  type DiffOptions,
  diffText,
  diffTextBounded,
  revertDiff,
} from '@/domain/diff/text-diff'
import { chineseWords, editedPair, newTextOf, oldTextOf, trickyText } from './arbitraries'

const words = { granularity: 'words' } as const
const characters = { granularity: 'characters' } as const
const segmented = { granularity: 'segmented', segment: chineseWords } as const
const all: [string, DiffOptions][] = [
  ['words', words],
  ['characters', characters],
  ['segmented', segmented],
  ['segmented without a segmenter', { granularity: 'segmented' }],
  ['no time at all', { ...words, timeoutMs: -1 }],
]

/** `[-gone-]` and `{+new+}`, so that an expectation can be read. */
const drawn = (ops: DiffOp[]) =>
  ops
    .map(({ op, text }) => (op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

function requireWellFormed(ops: DiffOp[]) {
  ops.forEach(({ op, text }, index) => {
    expect(text).not.toBe('')
    expect(ops[index + 1]?.op).not.toBe(op)
    if (op === 'insert') expect(ops[index + 1]?.op).not.toBe('delete')
  })
}

describe.each(all)('comparing by %s', (_, options) => {
  test('gives both texts back exactly, in tidy operations, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(editedPair, fc.record({ before: trickyText, after: trickyText })), pair => {
        const ops = diffText(pair.before, pair.after, options)
        expect(oldTextOf(ops)).toBe(pair.before)
        expect(newTextOf(ops)).toBe(pair.after)
        requireWellFormed(ops)
        expect(applyDiff(pair.before, ops)).toBe(pair.after)
        expect(revertDiff(pair.after, ops)).toBe(pair.before)
      }),
      { numRuns: 1500 },
    )
  })

  test('no operation begins or ends inside a surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('𠮷', '𠮶', '𝒜', 'a', ' ')),
        fc.array(fc.constantFrom('𠮷', '𡮷', 'a')),
        (a, b) => {
          for (const { text } of diffText(a.join(''), b.join(''), options))
            expect(text).not.toMatch(/\p{Surrogate}/u)
        },
      ),
    )
  })
})

describe('what a reader sees', () => {
  test.each([
    [
      'a replaced word is replaced whole',
      'It will remain.',
      'It will remind.',
      'It will [-remain-]{+remind+}.',
    ],
    [
      'a changed number is replaced whole',
      'worth 1,200.5 yuan',
      'worth 1,300.5 yuan',
      'worth [-1,200.5-]{+1,300.5+} yuan',
    ],
    ['90 and 9 billion are told apart', '90 billion', '9 billion', '[-90-]{+9+} billion'],
    ['an added word takes its blank along', 'a policy', 'a new policy', 'a {+new +}policy'],
    ['a contraction is one word', 'It isn’t so', 'It is so', 'It [-isn’t-]{+is+} so'],
    [
      'neighbouring rewritten words read as one change',
      'the old cat sat',
      'the new dog sat',
      'the [-old cat-]{+new dog+} sat',
    ],
    ['a line break is never folded into a change', 'old\ncat', 'new\ndog', '[-old-]{+new+}\n[-cat-]{+dog+}'],
    ['a doubled blank is a change', 'a b', 'a  b', 'a[- -]{+  +}b'],
    [
      'Chinese inside English is compared by character',
      'the 国务院 said',
      'the 国务委 said',
      'the 国务[-院-]{+委+} said',
    ],
    ['a text made from nothing is one insertion', '', 'New.', '{+New.+}'],
    ['a text that goes is one deletion', 'Old.', '', '[-Old.-]'],
    ['an equal text is one equal operation', 'Same.', 'Same.', 'Same.'],
    ['nothing and nothing differ by nothing', '', '', ''],
  ])('%s', (_, before, after, expected) => {
    expect(drawn(diffText(before, after, words))).toBe(expected)
  })

  test('characters keep their combining marks', () => {
    expect(drawn(diffText('caf\u0065\u0301', 'cafe', characters))).toBe('caf[-e\u0301-]{+e+}')
  })

  test('segmented Chinese changes by word, not by character', () => {
    const segment = (text: string) => text.match(/贸易|贸然|政策|./gu) ?? []
    const ops = diffText('新贸易政策。不变。', '新贸然政策。不变。', { granularity: 'segmented', segment })
    expect(drawn(ops)).toBe('新[-贸易-]{+贸然+}政策。不变。')
  })
})

describe('the segmenter', () => {
  test('sees only what changed, a sentence at a time', () => {
    const seen: string[] = []
    const segment = (text: string) => {
      seen.push(text)
      return [...text]
    }
    const paragraph = '第一句不变。第二句会变。第三句不变。\n'
    diffText(paragraph.repeat(50), `${paragraph.repeat(25)}第一句变了。${paragraph.repeat(25)}`, {
      granularity: 'segmented',
      segment,
    })
    expect(seen.join('')).not.toContain('\n\n')
    expect(seen.every(text => text.length <= 12)).toBe(true)
    expect(seen.length).toBeLessThan(6)
  })

  test('is never handed a long text, even one without a stop', () => {
    let longest = 0
    const segment = (text: string) => {
      longest = Math.max(longest, text.length)
      return [text]
    }
    diffText('字'.repeat(5000), '词'.repeat(5000), { granularity: 'segmented', segment })
    expect(longest).toBe(400)
  })

  test('is not believed when it loses characters', () => {
    const lossy = (text: string) => [text.trim().slice(1)]
    const ops = diffText('甲 乙丙', '甲 丁丙', { granularity: 'segmented', segment: lossy })
    expect(drawn(ops)).toBe('甲 [-乙-]{+丁+}丙')
  })
})

describe('the bound', () => {
  const before = Array.from({ length: 9000 }, (_, i) => `a${i}`).join(' ')
  const after = Array.from({ length: 9000 }, (_, i) => `b${(i * 7) % 9001}`).join(' ')

  test('a wholly rewritten long text is compared coarsely when its time is up, and exactly', () => {
    const { ops, coarse } = diffTextBounded(`Same. ${before} End.`, `Same. ${after} End.`, {
      ...words,
      timeoutMs: 50,
    })
    expect(coarse).toBe(true)
    expect(ops.map(({ op }) => op)).toEqual(['equal', 'delete', 'insert', 'equal'])
    expect(applyDiff(`Same. ${before} End.`, ops)).toBe(`Same. ${after} End.`)
  })

  test('lines that stayed are still found when words are too many', () => {
    const { ops, coarse } = diffTextBounded(
      `${before}\nKept line.\n${before}`,
      `${after}\nKept line.\n${after}`,
      {
        ...words,
        timeoutMs: 50,
      },
    )
    expect(coarse).toBe(true)
    expect(ops).toContainEqual({ op: 'equal', text: 'Kept line.\n' })
  })

  test('a small change in a long text is not coarse', () => {
    const { ops, coarse } = diffTextBounded(
      before,
      `${before.slice(0, 20000)} new ${before.slice(20000)} end`,
      words,
    )
    expect(coarse).toBe(false)
    expect(ops.filter(({ op }) => op === 'equal').length).toBeGreaterThan(1)
  })
})

describe('replaying', () => {
  const ops: DiffOp[] = [
    { op: 'equal', text: 'a ' },
    { op: 'delete', text: 'b' },
    { op: 'insert', text: 'c' },
  ]

  test.each([
    ['another text', 'a x', 2],
    ['a shorter text', 'a ', 2],
    ['a longer text', 'a b!', 3],
  ])('refuses %s and says where it stopped fitting', (_, text, offset) => {
    expect(() => applyDiff(text, ops)).toThrow(DiffMismatchError)
    expect(() => applyDiff(text, ops)).toThrow(expect.objectContaining({ name: 'DiffMismatchError', offset }))
  })

  test('going back refuses the text it did not lead to', () => {
    expect(revertDiff('a c', ops)).toBe('a b')
    expect(() => revertDiff('a b', ops)).toThrow(DiffMismatchError)
  })
})
