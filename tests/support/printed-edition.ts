import type { PassageFacts } from '@/domain/article-content'
import { unitFingerprint } from '@/domain/article-content'
import type { EditionFacts, PrintedArticle, PrintedUnit, SectionFacts } from '@/domain/edition'
import { type EditionDocument, editionDocument } from '@/domain/edition-document'
import type { Authority } from '@/domain/edition-imprint'
import { sha256 } from '@/domain/hash'
import type { UnitStatus } from '@/domain/words'

/** A passage with its first revision, by somebody called `writer`. */
export function passage(id: string, text: string, more: Partial<PassageFacts> = {}): PassageFacts {
  return { id, text, revision: text === '' ? 0 : 1, updatedBy: text === '' ? null : 'writer', ...more }
}

type UnitSketch = { text?: string; source?: string; paragraph?: number; status?: UnitStatus }

export function unit(id: string, sketch: UnitSketch = {}): PrintedUnit {
  const {
    text = `English of ${id}.`,
    source = `${id}的原文。`,
    paragraph = 0,
    status = 'translated',
  } = sketch
  return {
    id,
    sources: [source],
    sentenceIds: [`sentence-${id}`],
    paragraph,
    status,
    omissionReason: status === 'omitted' ? 'repeats' : null,
    omissionNote: null,
    translation: passage(`passage-${id}`, text),
  }
}

export function article(
  id: string,
  units: PrintedUnit[],
  card: Partial<PrintedArticle['card']> = {},
): PrintedArticle {
  const titleEn = card.titleEn ?? `Title of ${id}`
  const first = units[0]
  const evidence = first ? [{ unitId: first.id, fingerprint: unitFingerprint(first) }] : []
  return {
    card: {
      articleId: id,
      authors: [{ zh: '林照言', en: 'LIN Zhaoyan', affiliation: 'Institute of Examples' }],
      titleZh: '对话与合作',
      publication: '示例评论',
      publishedOn: '2026-01-09',
      url: 'https://example.org/essay',
      rights: 'granted',
      form: 'feature',
      sourceLanguage: 'zh',
      ...card,
      titleEn,
    },
    contentHash: sha256(id + units.map(u => u.translation.text).join()),
    sourceVersion: 1,
    sourceSha256: sha256(units.map(u => u.sources.join('')).join('')),
    title: passage(`title-${id}`, titleEn),
    units,
    why: { passage: passage(`why-${id}`, 'It matters.'), evidence },
    takeaways: [{ passage: passage(`takeaway-${id}`, 'Trade is large.'), evidence }],
  }
}

export function section(id: string, more: Partial<SectionFacts> = {}): SectionFacts {
  return {
    id,
    kind: 'custom',
    heading: null,
    body: passage(`body-${id}`, ''),
    boilerplate: null,
    items: [],
    questions: [],
    ...more,
  }
}

export function edition(sections: SectionFacts[], more: Partial<EditionFacts> = {}): EditionFacts {
  return {
    id: 'edition',
    number: 50,
    series: { name: 'Ask China', number: 1 },
    publishOn: '2025-09-05',
    title: passage('edition-title', 'The Powers in Between'),
    teaser: passage('edition-teaser', 'Who writes the rules?'),
    sections,
    ...more,
  }
}

export const nobodysWord: Authority = { contentHash: sha256('content'), signatures: [], overrides: [] }

export function documentOf(
  facts: EditionFacts,
  articles: PrintedArticle[] = [],
  authority: Authority = nobodysWord,
  status: EditionDocument['status'] = 'final',
): EditionDocument {
  return editionDocument(facts, new Map(articles.map(a => [a.card.articleId, a])), authority, status)
}

/** An edition of every kind of section, with a feature, an insight, and an answer that rests on both. */
export function wholeEdition(): { facts: EditionFacts; articles: PrintedArticle[] } {
  const feature = article('feature', [
    unit('f1', { text: 'One.', source: '一。' }),
    unit('f2', { text: 'Two.', source: '二。' }),
    unit('f3', { text: 'Three.', source: '三。', paragraph: 1 }),
    unit('f4', { status: 'omitted', text: '', paragraph: 1 }),
  ])
  const insight = article(
    'insight',
    [unit('i1', { text: 'First.' }), unit('i2', { paragraph: 1, text: 'Second.' })],
    {
      form: 'condensed',
      titleEn: 'A Shorter Piece',
      authors: [{ zh: '温言', en: null, affiliation: null }],
    },
  )
  const cites = (u: PrintedUnit | undefined) => (u ? [{ unitId: u.id, fingerprint: unitFingerprint(u) }] : [])
  const sections: SectionFacts[] = [
    section('welcome', {
      kind: 'welcome',
      body: passage('b1', 'Welcome to the {{ordinal}} edition.\n\nIt is {{date}}.'),
    }),
    section('ask', {
      kind: 'ask_china',
      heading: 'Ask China',
      questions: [
        {
          id: 'q1',
          question: 'Is trade large?',
          printQuestion: true,
          answer: passage('a1', 'It is.'),
          evidence: [...cites(feature.units[1]), ...cites(insight.units[0])],
        },
        {
          id: 'q2',
          question: 'Unprinted?',
          printQuestion: false,
          answer: passage('a2', 'Quite.'),
          evidence: [],
        },
      ],
    }),
    section('insights', {
      kind: 'insights',
      heading: 'Insights',
      items: [{ id: 'x1', articleId: 'insight', body: passage('x1b', '') }],
    }),
    section('feature', {
      kind: 'feature',
      heading: 'Feature',
      items: [{ id: 'x2', articleId: 'feature', body: passage('x2b', '') }],
    }),
    section('colophon', { kind: 'colophon', heading: 'About', body: passage('b5', 'Number {{number}}.') }),
  ]
  return { facts: edition(sections), articles: [feature, insight] }
}
