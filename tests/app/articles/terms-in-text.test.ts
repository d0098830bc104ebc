import { describe, expect, it } from 'vitest'
import {
  isRendered,
  termMarks,
  termsOf,
  wordsFor,
} from '@/app/(workspace)/articles/[id]/translate/terms-in-text'
import type { KnownTerm } from '@/commands/known-terms'
import { indexTerms } from '@/domain/glossary/longest-match'

const term = (zh: string, ...english: string[]): KnownTerm => ({
  id: zh + english.join(),
  entry: 'term',
  zh,
  renderings: english.map(en => ({ en, scope: 'newsletter', author: null })),
  forbiddenEn: [],
  kind: null,
  note: null,
  status: 'approved',
  name: null,
})
const lin: KnownTerm = {
  ...term('林照言', 'LIN Zhaoyan'),
  entry: 'person',
  name: {
    kind: 'person',
    printed: 'LIN Zhaoyan',
    variants: ['Lin Zhaoyan'],
    nameOrder: 'family_first',
    short: null,
  },
}

describe('the underlined terms of a source', () => {
  const index = indexTerms([
    term('对外关系', 'foreign relations'),
    term('关系法', 'relations law'),
    term('法', 'law'),
  ])

  it('follow each other without laying one over another', () => {
    const text = '对外关系法，法'
    const marks = termMarks(text, index)
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['对外关系', '法', '法'])
    expect(marks.map(mark => mark.terms[0]?.zh)).toEqual(['对外关系', '关系法', '法'])
  })

  it('are one where several terms have the same Chinese, each term told once', () => {
    const twice = indexTerms([term('对话', 'dialogue'), term('对话', 'talks')])
    const marks = termMarks('对话与对话', twice)
    expect(marks).toHaveLength(2)
    expect(termsOf(marks).map(one => one.renderings[0]?.en)).toEqual(['dialogue', 'talks'])
  })
})

describe('what is put in for a term', () => {
  it('is its first rendering', () => {
    expect(wordsFor(term('对话', 'dialogue', 'talks'), [])).toBe('dialogue')
  })

  it('is the whole name where the article first names somebody, the short one after that', () => {
    expect(wordsFor(lin, ['Before.'])).toBe('LIN Zhaoyan')
    expect(wordsFor(lin, ['As LIN Zhaoyan says.', ''])).toBe('LIN')
  })

  it('is left out of what is asked next once the English has it in any allowed way', () => {
    expect(isRendered(term('对话', 'dialogue', 'talks'), 'Talks went on.')).toBe(true)
    expect(isRendered(term('对话', 'dialogue'), 'They spoke.')).toBe(false)
    expect(isRendered(lin, 'LIN says so.')).toBe(true)
  })
})
