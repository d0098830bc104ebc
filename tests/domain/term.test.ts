import { describe, expect, it } from 'vitest'
import { type RenderingInput, readTerm, renderingsFor, sameTerm } from '@/domain/term'
import { no, ok } from '../support/article'

const scoped: RenderingInput[] = [
  { en: 'people’s livelihood', scope: 'official' },
  { en: 'livelihoods', scope: 'newsletter' },
  { en: 'people’s wellbeing', scope: 'author', author: '某甲' },
]

describe('a term', () => {
  it('may have several renderings in one line, the first of which is its English', () => {
    const term = ok(readTerm({ zh: '民生', en: 'livelihood; people’s livelihood;livelihood;' }))
    expect(term.en).toBe('livelihood')
    expect(term.renderings).toEqual([
      { en: 'livelihood', scope: 'newsletter', author: null },
      { en: 'people’s livelihood', scope: 'newsletter', author: null },
    ])
  })

  it('keeps the scope of a rendering that says none', () => {
    const { renderings } = ok(readTerm({ zh: '民生', renderings: scoped }))
    const again = ok(readTerm({ zh: '民生', en: 'people’s wellbeing; welfare' }, renderings))
    expect(again.renderings).toEqual([
      { en: 'people’s wellbeing', scope: 'author', author: '某甲' },
      { en: 'welfare', scope: 'newsletter', author: null },
    ])
  })

  it('of one author has to say whose it is', () => {
    const nobody = [{ en: 'welfare', scope: 'author' as const }]
    expect(no(readTerm({ zh: '民生', renderings: nobody })).facts).toMatchObject({
      problem: 'author_missing',
    })
  })

  it('may forbid none of its own renderings', () => {
    const refusal = no(readTerm({ zh: '民生', en: 'livelihood; welfare', forbiddenEn: ['x; welfare'] }))
    expect(refusal.facts).toMatchObject({ field: 'forbiddenEn', problem: 'own_english' })
  })

  it('is another when only the scope of a rendering is', () => {
    const a = ok(readTerm({ zh: '民生', renderings: [{ en: 'livelihood', scope: 'official' }] }))
    const b = ok(readTerm({ zh: '民生', renderings: [{ en: 'livelihood', scope: 'newsletter' }] }))
    expect(sameTerm(a, b)).toBe(false)
    expect(sameTerm(a, { ...a })).toBe(true)
  })
})

describe('the renderings for a text', () => {
  const { renderings } = ok(readTerm({ zh: '民生', renderings: scoped }))
  const words = (authors: string[]) => renderingsFor(renderings, new Set(authors)).map(one => one.en)

  it('are the author’s own first', () => {
    expect(words(['某甲'])).toEqual(['people’s wellbeing', 'people’s livelihood', 'livelihoods'])
  })

  it('are never those of another author', () => {
    expect(words(['某乙'])).toEqual(['people’s livelihood', 'livelihoods'])
    expect(words([])).toEqual(['people’s livelihood', 'livelihoods'])
  })
})
