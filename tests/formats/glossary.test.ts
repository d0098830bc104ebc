import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTerm, type TermText } from '@/domain/term'
import { readCsv } from '@/formats/csv'
import { readGlossary, writeGlossary } from '@/formats/glossary'
import { no, ok } from '../support/article'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => ok(readGlossary(bytes(text))).map(({ term }) => ok(readTerm(term)))

describe('a glossary in CSV', () => {
  it('may give several renderings and say where each holds', () => {
    const [term] = read('zh,en,en_scope\n民生,livelihood;welfare;wellbeing,official;;author:某甲\n')
    expect(term?.renderings).toEqual([
      { en: 'livelihood', scope: 'official', author: null },
      { en: 'welfare', scope: 'newsletter', author: null },
      { en: 'wellbeing', scope: 'author', author: '某甲' },
    ])
  })

  it('with a scope that is none is refused by its row', () => {
    expect(no(readGlossary(bytes('zh,en,en_scope\n水,water,\n民生,welfare,everywhere\n'))).facts).toEqual({
      field: 'en_scope',
      problem: 'format',
      row: 3,
    })
  })

  it('has the contract’s columns, and that of scopes only where one says something', () => {
    const head = (term: TermText) => writeGlossary([term]).split('\r\n')[0]
    const plain = ok(readTerm({ zh: '民生', en: 'livelihood; welfare' }))
    expect(head(plain)).toBe('\ufeffzh,en,pos_or_kind,forbidden_en,note')
    const [one] = plain.renderings
    expect(head({ ...plain, renderings: [{ ...one!, scope: 'official' }] })).toContain(',en_scope,')
  })

  it('comes back as it went out, and no cell begins a formula', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 12 })
      .filter(text => !/[;；]/.test(text) && text.trim() !== '')
    const rendering = fc.record({
      en: word,
      scope: fc.constantFrom('official' as const, 'newsletter' as const),
    })
    const given = fc.record({
      zh: word,
      renderings: fc.array(rendering, { minLength: 1, maxLength: 3 }),
      kind: fc.option(word),
      note: fc.option(word),
    })
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 5 }), inputs => {
        const terms = inputs.map(input => ok(readTerm(input)))
        const csv = writeGlossary(terms)
        expect(read(csv)).toEqual(terms)
        const cells = ok(readCsv(csv.slice(1))).flat()
        expect(cells.filter(cell => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
      }),
    )
  })
})
