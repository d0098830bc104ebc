import { describe, expect, it } from 'vitest'
import { printedName } from '@/domain/printed-name'

const lin = (en: string, zh: string | null = '林昭彦') => ({ zh, en })

describe('how a Chinese name is printed', () => {
  it('is as given unless the newsletter sets a style', () => {
    expect(printedName(lin('Zhaoyan Lin'), 'as_given')).toBe('Zhaoyan Lin')
  })

  it('has the family name first, in capitals or not', () => {
    for (const given of ['LIN Zhaoyan', 'Lin Zhaoyan', 'Zhaoyan Lin']) {
      expect(printedName(lin(given), 'family_capitals')).toBe('LIN Zhaoyan')
      expect(printedName(lin(given), 'family_first')).toBe('Lin Zhaoyan')
    }
  })

  it('is left alone where it is no Chinese name, or nobody can tell its parts', () => {
    expect(printedName(lin('Henry Ford', null), 'family_capitals')).toBe('Henry Ford')
    expect(printedName(lin('Lin Zhaoyan and others'), 'family_capitals')).toBe('Lin Zhaoyan and others')
    expect(printedName({ zh: '林昭彦', en: null }, 'family_capitals')).toBeNull()
  })
})
