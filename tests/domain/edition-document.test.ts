import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '@/domain/canonical-json'
import {
  article,
  documentOf,
  edition,
  nobodysWord,
  passage,
  section,
  unit,
  wholeEdition,
} from '../support/printed-edition'

const whole = () => {
  const { facts, articles } = wholeEdition()
  return documentOf(facts, articles)
}

describe('an edition’s own words', () => {
  it('have their placeholders filled in, and are cut into paragraphs at line breaks', () => {
    const [welcome] = whole().sections
    expect(welcome?.body.map(p => p.text)).toEqual([
      'Welcome to the 50th edition.',
      'It is September 5, 2025.',
    ])
    expect(welcome?.body[1]?.pieces).toEqual([
      { text: 'It is September 5, 2025.', passageId: 'b1', revision: 1, unitId: null, sentenceIds: [] },
    ])
  })

  it('report placeholders that nobody knows, and print them as typed', () => {
    const facts = edition([section('s', { heading: 'No. {{nr}}', body: passage('b', 'The {{ordnial}}') })])
    const document = documentOf(facts)
    expect(document.sections[0]?.heading).toBe('No. {{nr}}')
    expect(document.unknownPlaceholders).toEqual([
      { passageId: null, name: 'nr' },
      { passageId: 'b', name: 'ordnial' },
    ])
  })

  it('carry the series in the headline', () => {
    expect(whole().headline).toBe('#1 Ask China: The Powers in Between')
    expect(documentOf(edition([], { series: null })).headline).toBe('The Powers in Between')
  })
})

describe('a feature', () => {
  const feature = () => whole().sections[3]!.items[0]!

  it('prints why it matters, takeaways and the translation, with its byline', () => {
    const { heading, whyItMatters, takeaways, text } = feature()
    expect(heading).toBe('LIN Zhaoyan: Title of feature')
    expect(whyItMatters?.paragraphs[0]?.text).toBe('It matters.')
    expect(takeaways.map(t => t.paragraphs[0]?.text)).toEqual(['Trade is large.'])
    expect(text.map(p => p.text)).toEqual(['One. Two.', 'Three.'])
  })

  it('ties each paragraph to its passages, units and source sentences; omitted units print nothing', () => {
    const [first, second] = feature().text
    expect(first?.pieces.map(p => [p.passageId, p.revision, p.unitId, p.sentenceIds])).toEqual([
      ['passage-f1', 1, 'f1', ['sentence-f1']],
      ['passage-f2', 1, 'f2', ['sentence-f2']],
    ])
    expect(first?.source).toEqual([
      { id: 'sentence-f1', text: '一。' },
      { id: 'sentence-f2', text: '二。' },
    ])
    expect(second?.pieces.map(p => p.unitId)).toEqual(['f3'])
  })

  it('says on its card what was left out', () => {
    expect(feature().card).toMatchObject({
      rendition: 'abridged',
      coverage: { sentences: 4, translated: 3, omitted: 1 },
      sourceTitle: '对话与合作',
      date: 'January 9, 2026',
      authors: [{ name: 'LIN Zhaoyan', zh: '林照言', affiliation: 'Institute of Examples' }],
    })
  })

  it('prints own words of the edition above it, without losing the article', () => {
    const { facts, articles } = wholeEdition()
    facts.sections[3]!.items[0]!.body = passage('x2b', 'Read this one slowly.')
    const item = documentOf(facts, articles).sections[3]?.items[0]
    expect(item?.lead.map(p => p.text)).toEqual(['Read this one slowly.'])
    expect(item?.text).toHaveLength(2)
  })

  it('of a condensed article prints no summary, because nobody signs one', () => {
    const facts = edition([
      section('s', { kind: 'feature', items: [{ id: 'x', articleId: 'c', body: passage('xb', '') }] }),
    ])
    const item = documentOf(facts, [article('c', [unit('c1')], { form: 'condensed' })]).sections[0]?.items[0]
    expect(item).toMatchObject({ whyItMatters: null, takeaways: [], card: { rendition: 'condensed' } })
  })
})

describe('an insight', () => {
  const insight = (body = '') => {
    const { facts, articles } = wholeEdition()
    facts.sections[2]!.items[0]!.body = passage('x1b', body)
    return documentOf(facts, articles).sections[2]!.items[0]!
  }

  it('prints the article’s rendered units when the edition has no words of its own', () => {
    expect(insight().text.map(p => p.text)).toEqual(['First.', 'Second.'])
  })

  it('prints the edition’s own words in their place', () => {
    const { text, card } = insight('In short: {{ordinal}}.')
    expect(text.map(p => p.text)).toEqual(['In short: 50th.'])
    expect(text[0]?.pieces[0]?.passageId).toBe('x1b')
    expect(card.rendition).toBe('condensed')
  })

  it('prints an author’s Chinese name where there is no English one, and says which language it is', () => {
    expect(insight()).toMatchObject({
      heading: '温言: A Shorter Piece',
      authors: [{ name: '温言', lang: 'zh' }],
    })
  })
})

describe('paragraphs of a translation', () => {
  const textOf = (units: ReturnType<typeof unit>[]) => {
    const facts = edition([
      section('s', { kind: 'insights', items: [{ id: 'x', articleId: 'a', body: passage('xb', '') }] }),
    ])
    return documentOf(facts, [article('a', units)]).sections[0]?.items[0]?.text.map(p => p.text)
  }

  it('follow the order of the units, also where somebody moved one', () => {
    const units = [
      unit('1', { text: 'A.' }),
      unit('2', { text: 'B.', paragraph: 1 }),
      unit('3', { text: 'C.' }),
    ]
    expect(textOf(units)).toEqual(['A.', 'B.', 'C.'])
  })

  it('print condensed units, and none that is unfinished or omitted', () => {
    expect(
      textOf([
        unit('1', { text: 'A.', status: 'condensed' }),
        unit('2', { text: 'B.', status: 'draft' }),
        unit('3', { text: 'C.', status: 'omitted' }),
        unit('4', { text: '', status: 'untranslated' }),
        unit('5', { text: 'E.' }),
      ]),
    ).toEqual(['A. E.'])
  })

  it('keep placeholders in an article’s own text as they are', () => {
    expect(textOf([unit('1', { text: 'The {{number}} sign.' })])).toEqual(['The {{number}} sign.'])
  })

  it('are one paragraph each, also where a unit was typed over several lines', () => {
    expect(textOf([unit('1', { text: 'A\n b.' })])).toEqual(['A b.'])
  })
})

describe('answers', () => {
  it('print their question only where it is to be printed', () => {
    const questions = whole().sections[1]?.questions
    expect(questions?.map(q => q.question)).toEqual(['Is trade large?', null])
    expect(questions?.map(q => q.answer[0]?.text)).toEqual(['It is.', 'Quite.'])
  })

  it('show what they rest on, with the place in this edition that prints it', () => {
    const document = whole()
    const [question] = document.sections[1]?.questions ?? []
    expect(question?.evidence).toMatchObject([
      {
        unitId: 'f2',
        from: 'LIN Zhaoyan: Title of feature',
        text: 'Two.',
        source: [{ text: '二。' }],
        stale: false,
      },
      { unitId: 'i1', from: '温言: A Shorter Piece', stale: false },
    ])
    expect(question?.evidence[0]?.anchor).toBe(document.sections[3]?.items[0]?.text[0]?.anchor)
  })

  it('point nowhere when the unit is only cited, and say when it has changed', () => {
    const { facts, articles } = wholeEdition()
    facts.sections[3]!.items = []
    articles[0]!.units[1]!.translation.text = 'Two, or so.'
    const [note] = documentOf(facts, articles).sections[1]?.questions[0]?.evidence ?? []
    expect(note).toMatchObject({ anchor: null, stale: true, text: 'Two, or so.' })
  })
})

describe('the document as a whole', () => {
  it('marks exactly the paragraphs that went out without review', () => {
    const { facts, articles } = wholeEdition()
    const override = {
      code: 'edition_signoff',
      articleId: null,
      passageIds: ['b5', 'passage-f3'],
      userId: 'u',
      name: 'Editor',
      reason: 'late',
      at: '2026-03-02T12:00:00.000Z',
    }
    const { sections } = documentOf(facts, articles, { ...nobodysWord, overrides: [override] })
    expect(sections[4]?.body[0]?.unreviewed).toBe(true)
    expect(sections[3]?.items[0]?.text.map(p => p.unreviewed)).toEqual([false, true])
    expect(sections[0]?.body.every(p => !p.unreviewed)).toBe(true)
  })

  it('gives every paragraph an anchor of its own', () => {
    const anchors = [...canonicalJson(whole() as Json).matchAll(/"anchor":"([^"]+)","pieces"/g)].map(
      m => m[1],
    )
    expect(anchors.length).toBeGreaterThan(8)
    expect(new Set(anchors).size).toBe(anchors.length)
  })
})
