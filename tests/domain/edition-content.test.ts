import { describe, expect, it } from 'vitest'
import type { EditionFacts, PrintedArticle } from '@/domain/edition'
import { editionContent, staleAnswerEvidence } from '@/domain/edition-content'
import { passage, wholeEdition } from '../support/printed-edition'

const contentOf = (facts: EditionFacts, articles: PrintedArticle[]) =>
  editionContent(facts, new Map(articles.map(a => [a.card.articleId, a])))

/** Hash before and after a change of a copy; ids of the passages whose own hash changed. */
function changed(change: (facts: EditionFacts, articles: PrintedArticle[]) => void) {
  const { facts, articles } = wholeEdition()
  const before = contentOf(facts, articles)
  change(facts, articles)
  const after = contentOf(facts, articles)
  const old = new Map(before.passages.map(p => [p.passageId, p.hash]))
  return {
    differs: before.hash !== after.hash,
    frame: before.frameHash !== after.frameHash,
    passages: after.passages.filter(p => old.get(p.passageId) !== p.hash).map(p => p.passageId),
  }
}

describe('what an edition’s signature is about', () => {
  it('is title, teaser, bodies, items and answers, in printing order', () => {
    const { facts, articles } = wholeEdition()
    expect(contentOf(facts, articles).passages.map(p => p.passageId)).toEqual([
      'edition-title',
      'edition-teaser',
      'b1',
      'body-ask',
      'a1',
      'a2',
      'body-insights',
      'x1b',
      'body-feature',
      'x2b',
      'b5',
    ])
  })

  it('does not depend on the order in which the articles were loaded', () => {
    const { facts, articles } = wholeEdition()
    expect(contentOf(facts, [...articles].reverse())).toEqual(contentOf(facts, articles))
  })

  it.each<[string, (facts: EditionFacts, articles: PrintedArticle[]) => void, string[]]>([
    ['the title', f => Object.assign(f, { title: passage('edition-title', 'Another') }), ['edition-title']],
    ['a body', f => Object.assign(f.sections[0]!, { body: passage('b1', 'Other') }), ['b1']],
    [
      'a boilerplate version',
      f => Object.assign(f.sections[0]!, { boilerplate: { id: 'b', version: 2 } }),
      ['b1'],
    ],
    ['an answer', f => Object.assign(f.sections[1]!.questions[0]!, { answer: passage('a1', 'No.') }), ['a1']],
    ['a question', f => Object.assign(f.sections[1]!.questions[0]!, { question: 'Other?' }), ['a1']],
    [
      'whether it is printed',
      f => Object.assign(f.sections[1]!.questions[1]!, { printQuestion: true }),
      ['a2'],
    ],
    ['the evidence', f => Object.assign(f.sections[1]!.questions[0]!, { evidence: [] }), ['a1']],
    [
      'a confirmed fingerprint',
      f => Object.assign(f.sections[1]!.questions[0]!.evidence[0]!, { fingerprint: 'x' }),
      ['a1'],
    ],
    ['an article', (_, a) => Object.assign(a[0]!, { contentHash: 'other' }), ['x2b']],
    ['the number', f => Object.assign(f, { number: 51 }), []],
    ['the date', f => Object.assign(f, { publishOn: '2025-09-12' }), []],
    ['the series', f => Object.assign(f, { series: null }), []],
    ['a heading', f => Object.assign(f.sections[1]!, { heading: 'Other' }), []],
    ['a kind', f => Object.assign(f.sections[4]!, { kind: 'custom' }), []],
    ['the order', f => f.sections.reverse(), []],
    ['the rights on a card', (_, a) => Object.assign(a[0]!.card, { rights: 'public' }), []],
    ['an affiliation', (_, a) => Object.assign(a[1]!.card.authors[0]!, { affiliation: 'New' }), []],
  ])('changes with %s', (_, change, passages) => {
    const found = changed(change)
    expect(found.differs).toBe(true)
    expect(found.passages).toEqual(passages)
    if (passages.length === 0) expect(found.frame).toBe(true)
  })
})

describe('evidence of answers', () => {
  it('is fresh while its units say what they said', () => {
    const { facts, articles } = wholeEdition()
    expect(staleAnswerEvidence(facts, new Map(articles.map(a => [a.card.articleId, a])))).toEqual([])
  })

  it('is stale when a unit says something else, or is gone', () => {
    const { facts, articles } = wholeEdition()
    const [feature] = articles
    feature!.units[1]!.translation.text = 'Two, or so.'
    const stale = staleAnswerEvidence(facts, new Map([['feature', feature!]]))
    expect(stale).toEqual([
      { passageId: 'a1', unitId: 'f2', now: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { passageId: 'a1', unitId: 'i1', now: null },
    ])
  })
})
