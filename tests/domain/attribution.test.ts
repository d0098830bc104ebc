import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Writing, type WrittenStretch, whoWrote } from '@/domain/attribution'
import { diffText } from '@/domain/diff/text-diff'
import { trickyText } from './diff/arbitraries'

const words = { granularity: 'words' } as const
const revision = (passageId: string, number: number, before: string, after: string): Writing => ({
  type: 'revised',
  passageId,
  revision: number,
  diff: diffText(before, after, words),
})
const drawn = (stretches: WrittenStretch[] | undefined) =>
  stretches?.map(({ text, by }) => `${text}|${by.passageId}${by.revision}`)

/** The slow way: every character carries its own writer. */
function characterByCharacter(history: readonly Extract<Writing, { type: 'revised' }>[]) {
  let text: { character: string; by: number }[] = []
  for (const { revision: by, diff } of history) {
    const next: typeof text = []
    let at = 0
    for (const { op, text: part } of diff)
      for (const character of part.split('')) {
        if (op === 'insert') next.push({ character, by })
        if (op === 'equal') next.push(text[at]!)
        if (op !== 'insert') at += 1
      }
    text = next
  }
  return text
}

describe('who wrote a word', () => {
  it('is whoever first put it in, whatever was changed around it', () => {
    const history = [
      revision('p', 1, '', 'Water flows downhill.'),
      revision('p', 2, 'Water flows downhill.', 'Water always flows downhill.'),
      revision('p', 3, 'Water always flows downhill.', 'Rivers always flow downhill.'),
    ]
    expect(drawn(whoWrote(history).get('p'))).toEqual([
      'Rivers|p3',
      ' |p1',
      'always |p2',
      'flow|p3',
      ' downhill.|p1',
    ])
  })

  it('is the same as by carrying each character by itself, in any history', () => {
    fc.assert(
      fc.property(fc.array(trickyText, { maxLength: 8 }), texts => {
        const history = texts.map(
          (text, at) =>
            revision('p', at + 1, texts[at - 1] ?? '', text) as Extract<Writing, { type: 'revised' }>,
        )
        const stretches = whoWrote(history).get('p') ?? []
        const each = stretches.flatMap(({ text, by }) =>
          text.split('').map(character => ({ character, by: by.revision })),
        )
        expect(each).toEqual(characterByCharacter(history))
        stretches.slice(1).forEach(({ by }, at) => {
          expect(by.revision).not.toBe(stretches[at]?.by.revision)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('stays theirs through a merge, but for the blank between', () => {
    const merged: Writing[] = [
      revision('p', 1, '', 'Water flows.'),
      revision('q', 1, '', 'It falls.'),
      revision('q', 2, 'It falls.', 'It also falls.'),
      revision('p', 2, 'Water flows.', 'Water flows. It also falls.'),
      { type: 'merged', passageId: 'p', retired: ['q'] },
    ]
    expect(drawn(whoWrote(merged).get('p'))).toEqual([
      'Water flows.|p1',
      ' |p2',
      'It |q1',
      'also |q2',
      'falls.|q1',
    ])
  })

  it('stays theirs through a split, in both parts', () => {
    const split: Writing[] = [
      revision('p', 1, '', 'Water flows. It falls.'),
      revision('p', 2, 'Water flows. It falls.', 'Water flows. It also falls.'),
      revision('q', 1, '', 'It also falls.'),
      revision('p', 3, 'Water flows. It also falls.', 'Water flows.'),
      { type: 'split', passageId: 'p', newPassageId: 'q' },
    ]
    const written = whoWrote(split)
    expect(drawn(written.get('p'))).toEqual(['Water flows.|p1'])
    expect(drawn(written.get('q'))).toEqual(['It |p1', 'also |p2', 'falls.|p1'])
  })

  it('is not guessed where the texts are not those that were joined', () => {
    const merged: Writing[] = [
      revision('p', 1, '', 'Water flows.'),
      revision('q', 1, '', 'It falls.'),
      revision('p', 2, 'Water flows.', 'Water flows. It rises.'),
      { type: 'merged', passageId: 'p', retired: ['q'] },
    ]
    expect(drawn(whoWrote(merged).get('p'))).toEqual(['Water flows.|p1', ' It rises.|p2'])
  })
})
