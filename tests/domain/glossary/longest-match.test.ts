import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexTerms, placesOfTerms } from '@/domain/glossary/longest-match'
import { readGlossary } from '@/formats/glossary'
import { ok } from '../../support/article'

const found = (text: string, ...terms: string[]) =>
  placesOfTerms(text, indexTerms(terms.map(zh => ({ zh })))).map(({ start, term }) => `${start}${term.zh}`)

/** Every occurrence by plain search, less those that lie within a longer one: no cleverness. */
function naive(text: string, terms: readonly string[]): string[] {
  const all = terms.flatMap(zh => {
    const places: { start: number; end: number; zh: string }[] = []
    for (let at = text.indexOf(zh); at >= 0; at = text.indexOf(zh, at + 1))
      places.push({ start: at, end: at + zh.length, zh })
    return places
  })
  const outer = all.filter(
    a => !all.some(b => b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start),
  )
  return outer.map(({ start, zh }) => `${start}${zh}`).sort()
}

describe('terms in a text', () => {
  it('are found by the longest at each place', () => {
    expect(found('全国人民代表大会和人民', '人民', '全国人民代表大会', '代表')).toEqual([
      '0全国人民代表大会',
      '9人民',
    ])
  })

  it('are both told where they overlap', () => {
    expect(found('对外关系法', '对外关系', '关系法')).toEqual(['0对外关系', '2关系法'])
  })

  it('are found behind a longer one that only begins alike', () => {
    expect(found('中华人民共和', '中华人民共和国', '华人')).toEqual(['1华人'])
  })

  it('are told once for each entry of the same Chinese', () => {
    const index = indexTerms([
      { zh: '对话', en: 'dialogue' },
      { zh: '对话', en: 'talks' },
    ])
    expect(placesOfTerms('对话', index).map(place => place.term.en)).toEqual(['dialogue', 'talks'])
  })

  it('are those that a plain search finds, whatever the text and the terms', () => {
    const piece = (most: number) => fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: most })
    fc.assert(
      fc.property(piece(40), fc.uniqueArray(piece(5), { maxLength: 12 }), (text, terms) => {
        const given = terms.filter(term => term !== '')
        expect(found(text, ...given).sort()).toEqual(naive(text, given))
      }),
    )
  })
})

const texts = fileURLToPath(new URL('../../../../shared/texts/', import.meta.url))

describe.skipIf(!existsSync(`${texts}glossary.csv`))('the real glossary in a real law', () => {
  const law = readFileSync(`${texts}prc-foreign-relations-law.zh.txt`, 'utf8')
  const terms = ok(readGlossary(readFileSync(`${texts}glossary.csv`))).map(({ term }) => term.zh)

  it('misses nothing that a plain search finds', () => {
    const places = found(law, ...terms)
    expect(places.length).toBeGreaterThan(50)
    expect([...new Set(places)].sort()).toEqual([...new Set(naive(law, terms))])
  })
})
