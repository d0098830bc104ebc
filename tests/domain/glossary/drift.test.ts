import { describe, expect, it } from 'vitest'
import { departs, driftOf } from '@/domain/glossary/drift'
import { formsIn } from '@/domain/glossary/renderings-in'

const found = (text: string, allowed: string[], forbidden: string[] = []) =>
  formsIn(text, { allowed, forbidden }).map(({ start, end, kind }) => [text.slice(start, end), kind])

describe('the forms of a term in English', () => {
  it.each([
    ['Supply chains moved; the supply-chain did not.', 'supply chain', ['Supply chains', 'supply-chain']],
    ['A sister city.', 'sister cities', ['sister city']],
    ["People’s and people's congress", 'people’s congress', ["people's congress"]],
    ['Two security dilemmas', 'security dilemma', ['security dilemmas']],
    ['Crises pass, a crisis stays', 'crisis', ['crisis']],
    ['A subdialogue or dialogues', 'dialogue', ['dialogues']],
    ['The U.S. and the US', 'U.S.', ['U.S.']],
  ])('of “%s” are found for %s', (text, form, expected) => {
    expect(found(text, [form]).map(([words]) => words)).toEqual(expected)
  })

  it('are the longest at each place, forbidden or not', () => {
    const text = 'Strategic independence is not independence.'
    expect(found(text, ['independence'], ['strategic independence'])).toEqual([
      ['Strategic independence', 'forbidden'],
      ['independence', 'allowed'],
    ])
  })
})

describe('the drift of a term', () => {
  const place = (form: string, kind: 'allowed' | 'forbidden') => ({ start: 0, end: 1, form, kind })
  const uses = [
    { articleId: 'a', times: 2, forms: [place('dialogue', 'allowed'), place('dialogue', 'allowed')] },
    { articleId: 'b', times: 1, forms: [place('dialogue', 'allowed')] },
    { articleId: 'b', times: 1, forms: [place('talk', 'forbidden')] },
    { articleId: 'b', times: 1, forms: [] },
  ]

  it('tells every rendering with how often and in how many articles', () => {
    expect(driftOf(uses)).toEqual([
      { form: 'dialogue', kind: 'allowed', units: 2, articles: 2 },
      { form: 'talk', kind: 'forbidden', units: 1, articles: 1 },
      { form: null, kind: 'unknown', units: 1, articles: 1 },
    ])
  })

  it('is where a unit has a forbidden form or none', () => {
    expect(uses.map(departs)).toEqual([false, false, true, true])
  })
})
