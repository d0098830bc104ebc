import { describe, expect, it } from 'vitest'
import {
  familyName,
  formToUse,
  mentionsOf,
  nameForms,
  type RegisteredName,
} from '@/domain/register/name-forms'

const lin: RegisteredName = {
  kind: 'person',
  printed: 'LIN Zhaoyan',
  variants: ['Zhaoyan Lin', 'Lin Zhaoyan'],
  nameOrder: 'family_first',
  short: null,
}

describe('the family name', () => {
  it.each([
    ['LIN Zhaoyan', 'family_first', 'LIN'],
    ['Lin Zhaoyan', 'family_first', 'Lin'],
    ['Zhaoyan LIN', 'family_first', 'LIN'],
    ['Zhaoyan Lin', 'given_first', 'Lin'],
    ['Anna van der Berg', 'given_first', 'van der Berg'],
    ['OUYANG Mo', 'family_first', 'OUYANG'],
    ['Lin', 'family_first', 'Lin'],
  ] as const)('of %s, %s, is %s', (printed, order, expected) => {
    expect(familyName(printed, order)).toBe(expected)
  })
})

describe('a name', () => {
  it('is printed in full first and shorter after that', () => {
    expect(nameForms(lin)).toEqual({ first: 'LIN Zhaoyan', later: 'LIN' })
    expect(nameForms({ ...lin, short: 'Professor Lin' }).later).toBe('Professor Lin')
  })

  it('of an institution stays whole unless the register shortens it', () => {
    const institute = {
      ...lin,
      kind: 'institution' as const,
      printed: 'Institute of Examples',
      nameOrder: null,
    }
    expect(nameForms(institute).later).toBe('Institute of Examples')
    expect(nameForms({ ...institute, short: 'IOE' }).later).toBe('IOE')
  })

  it('is found in all its forms, the longest at each place, and not within a word', () => {
    const text = 'LIN Zhaoyan wrote it. LIN says so; Zhaoyan Lin, not LINEN.'
    expect(mentionsOf(lin, text).map(({ start, end, form }) => [text.slice(start, end), form])).toEqual([
      ['LIN Zhaoyan', 'printed'],
      ['LIN', 'later'],
      ['Zhaoyan Lin', 'variant'],
    ])
  })

  it('is in full until the article has named it so', () => {
    expect(formToUse(lin, [])).toBe('LIN Zhaoyan')
    expect(formToUse(lin, ['LIN is only a family name so far.'])).toBe('LIN Zhaoyan')
    expect(formToUse(lin, ['As Lin Zhaoyan argues.', 'Yes.'])).toBe('LIN')
  })
})
