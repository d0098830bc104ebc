import { describe, expect, it } from 'vitest'
import { placeOfCut } from '@/app/(workspace)/articles/[id]/translate/place-of-cut'

const sentences = [
  { id: 'a', text: '甲乙。' },
  { id: 'b', text: '丙丁。\n\n' },
  { id: 'c', text: '𠀀戊。' },
]

describe('the place of a cut', () => {
  it('between two sentences is before the second', () => {
    expect(placeOfCut(sentences, 3)).toEqual({ sentenceId: 'b' })
  })

  it('inside a sentence is an offset in it', () => {
    expect(placeOfCut(sentences, 4)).toEqual({ sentenceId: 'b', offset: 1 })
  })

  it('among the blank lines behind a sentence is before the next one', () => {
    expect(placeOfCut(sentences, 7)).toEqual({ sentenceId: 'c' })
  })

  it('is nowhere at either end, where a part would be empty', () => {
    expect(placeOfCut(sentences, 0)).toBeNull()
    expect(placeOfCut(sentences, 12)).toBeNull()
    expect(placeOfCut([{ id: 'b', text: '丙丁。\n\n' }], 3)).toBeNull()
  })

  it('is nowhere inside a character of two UTF-16 units', () => {
    expect(placeOfCut(sentences, 9)).toBeNull()
  })
})
