import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseKeySentences } from '@/domain/key-sentences/choose'
import { contentWords } from '@/domain/key-sentences/content-words'
import { rankSentences } from '@/domain/key-sentences/lexrank'
import { chineseWords } from '@/providers/words'

const cut = (text: string) => text.split(' ')

describe('the rank of sentences', () => {
  it('is highest for the one that the others are about', () => {
    const sentences = [
      'trade china europe',
      'trade china japan',
      'trade europe tariffs',
      'weather rain',
      'cooking rice',
    ].map(cut)
    const scores = rankSentences(sentences)
    expect(Math.max(...scores)).toBe(1)
    expect(scores.indexOf(1)).toBe(0)
    expect(scores[3]).toBe(scores[4])
    expect(scores[3]).toBeLessThan(scores[2] ?? 0)
  })

  it('is as the dense matrix of the paper has it', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 8 }),
        sentences => {
          const [quick, plain] = [rankSentences(sentences), densely(sentences)]
          for (const [at, score] of plain.entries()) expect(quick[at]).toBeCloseTo(score, 4)
        },
      ),
      // The words of the first and the sixth are alike by exactly a tenth.
      { examples: [[[['f', 'b'], ['e'], ['e'], ['b'], ['b'], ['a', 'b'], ['c'], ['e']]]] },
    )
  })

  it('is nothing for no text, and 1 for one sentence', () => {
    expect(rankSentences([])).toEqual([])
    expect(rankSentences([['one']])).toEqual([1])
  })
})

describe('the choice of key sentences', () => {
  it('passes over what says the same again, and headings', () => {
    const sentences = [
      'a b c d e',
      'a b c d e',
      'f g h i j',
      'k l',
      ...Array.from({ length: 20 }, (_, n) => `x${n} y${n}`),
    ].map(cut)
    expect(
      chooseKeySentences(
        sentences,
        sentences.map((_, at) => 1 - at / 100),
      ),
    ).toEqual([0, 2])
  })
})

describe.skipIf(!existsSync('../shared/texts'))('a real text', () => {
  it('of the law gives few sentences, none of which is a heading, and always the same', () => {
    const lines = readFileSync('../shared/texts/prc-foreign-relations-law.zh.txt', 'utf8').trim().split('\n')
    const words = lines.map(line => contentWords(chineseWords(line)))
    const chosen = chooseKeySentences(words, rankSentences(words))
    expect(chosen.length).toBe(8)
    expect(chooseKeySentences(words, rankSentences(words))).toEqual(chosen)
    for (const at of chosen) expect(lines[at]?.length).toBeGreaterThan(15)
  })
})

/** The algorithm as the paper gives it, over the whole matrix: slow and plain. */
function densely(sentences: readonly (readonly string[])[]): number[] {
  const n = sentences.length
  const vocabulary = [...new Set(sentences.flat())]
  const vectors = sentences.map(words =>
    vocabulary.map(
      word =>
        words.filter(one => one === word).length *
        Math.log(n / sentences.filter(other => other.includes(word)).length),
    ),
  )
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
  const matrix = vectors.map((a, i) =>
    vectors.map((b, j) => {
      const length = Math.sqrt(dot(a, a) * dot(b, b))
      const cosine = i === j || length === 0 ? 0 : dot(a, b) / length
      // One exactly at the limit is linked, however its last digits were rounded.
      return cosine >= 0.1 - 1e-6 ? cosine : 0
    }),
  )
  let weights = sentences.map(() => 1 / n)
  for (let round = 0; round < 50; round += 1)
    weights = weights.map((_, to) => {
      const given = matrix.map((row, from) => {
        const sum = row.reduce((total, value) => total + value, 0)
        return sum === 0 ? 0 : ((weights[from] ?? 0) * (row[to] ?? 0)) / sum
      })
      return 0.15 / n + 0.85 * given.reduce((total, value) => total + value, 0)
    })
  const most = Math.max(...weights)
  return weights.map(weight => weight / most)
}
