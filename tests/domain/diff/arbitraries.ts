import fc from 'fast-check'
import type { DiffOp } from '@/domain/diff/text-diff'

/** Text in which everything that has tripped diffs up stands close together. */
export const trickyText = fc
  .array(
    fc.constantFrom(
      ...[
        'the',
        'policy',
        "China's",
        '1,200',
        '90',
        ' ',
        ' ',
        '  ',
        '\n',
        '\t',
        '.',
        ',',
        '“',
        '贸易',
        '政策',
        '。',
      ],
      ...['𠮷', '👍🏽', 'e\u0301', '\u0301', '\u00a0', '\r\n', '\ud842', '\udfb7', '\ufeff', '<', '='],
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''))

/** A text and another made from it by a few replaced stretches, as an editor makes them. */
export const editedPair = fc
  .tuple(
    trickyText,
    fc.array(fc.record({ at: fc.nat(), drop: fc.nat({ max: 12 }), put: trickyText }), { maxLength: 3 }),
  )
  .map(([before, edits]) => {
    const after = edits.reduce((text, { at, drop, put }) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + put + text.slice(start + drop)
    }, before)
    return { before, after }
  })

/** Operations in any order, neighbours of one kind and empty ones included: only the text they start from is fixed. */
export const anyOps: fc.Arbitrary<DiffOp[]> = fc.array(
  fc.record({
    op: fc.constantFrom('equal', 'equal', 'insert', 'delete'),
    text: fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n'), maxLength: 6 }),
  }),
  { maxLength: 8 },
)

export const oldTextOf = (ops: readonly DiffOp[]) =>
  ops.reduce((text, op) => (op.op === 'insert' ? text : text + op.text), '')

export const newTextOf = (ops: readonly DiffOp[]) =>
  ops.reduce((text, op) => (op.op === 'delete' ? text : text + op.text), '')

/** The platform's own Chinese word segmenter, as a provider would hand it in. */
export const chineseWords = (text: string) =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
