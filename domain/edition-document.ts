import type { PassageFacts } from './article-content'
import type { EditionFacts, PrintedArticles, QuestionFacts, SectionFacts, Series } from './edition'
import type { Line } from './edition-byline'
import { type EvidenceNote, evidenceNotes } from './edition-evidence'
import { type Authority, unreviewedPassages } from './edition-imprint'
import { type DocumentItem, itemAnchor, itemOf, printedBodies } from './edition-item'
import { ownParagraphs, ownText, type Paragraph, type Setting } from './edition-paragraphs'
import { longDate, ordinal } from './placeholders'
import type { SectionKind } from './words'

export type DocumentQuestion = {
  id: string
  anchor: string
  /** Null where only the answer is printed. */
  question: string | null
  answer: Paragraph[]
  evidence: EvidenceNote[]
}

export type DocumentSection = {
  id: string
  anchor: string
  kind: SectionKind
  heading: string | null
  body: Paragraph[]
  questions: DocumentQuestion[]
  items: DocumentItem[]
}

/** An edition with everything in it resolved: what every renderer is given, and all it is given. */
export type EditionDocument = {
  schema: 'bianyi/edition/1'
  status: 'draft' | 'final'
  id: string
  number: number
  ordinal: string
  publishOn: string
  /** `publishOn` in words. */
  date: string
  series: Series | null
  title: Line
  /** The title with its series: "#1 Ask China: Title". */
  headline: string
  teaser: Line | null
  sections: DocumentSection[]
  imprint: Authority
  /** Placeholders that could not be filled in and were left as typed. */
  unknownPlaceholders: { passageId: string | null; name: string }[]
}

/** Resolves an edition: fills placeholders, cuts paragraphs, ties each to where its words come from. Pure. */
export function editionDocument(
  edition: EditionFacts,
  articles: PrintedArticles,
  authority: Authority,
  status: EditionDocument['status'],
): EditionDocument {
  const unknownPlaceholders: EditionDocument['unknownPlaceholders'] = []
  const setting: Setting = {
    number: edition.number,
    publishOn: edition.publishOn,
    unreviewed: unreviewedPassages(authority),
    report: (passageId, name) => unknownPlaceholders.push({ passageId, name }),
  }
  const title = lineOf(edition.title, setting)
  const teaser = lineOf(edition.teaser, setting)
  const bodies = printedBodies(edition, articles, setting)
  const notes = evidenceNotes(articles, bodies)

  const sectionOf = (section: SectionFacts, s: number): DocumentSection => ({
    id: section.id,
    anchor: `s${s + 1}`,
    kind: section.kind,
    heading: section.heading === null ? null : ownText(section.heading, null, setting),
    body: ownParagraphs(section.body, `s${s + 1}`, setting),
    questions: section.questions.map((question, q) => questionOf(question, `s${s + 1}-q${q + 1}`)),
    items: section.items.flatMap((item, i) => {
      const article = articles.get(item.articleId)
      const text = bodies.get(item.id) ?? []
      return article ? [itemOf(section, item, article, itemAnchor(s, i), { text, notes, setting })] : []
    }),
  })
  const questionOf = ({ id, question, printQuestion, answer, evidence }: QuestionFacts, anchor: string) => ({
    id,
    anchor,
    question: printQuestion ? ownText(question, null, setting) : null,
    answer: ownParagraphs(answer, anchor, setting),
    evidence: notes(evidence),
  })

  return {
    schema: 'bianyi/edition/1',
    status,
    id: edition.id,
    number: edition.number,
    ordinal: ordinal(edition.number),
    publishOn: edition.publishOn,
    date: longDate(edition.publishOn),
    series: edition.series,
    title,
    headline: edition.series ? `#${edition.series.number} ${edition.series.name}: ${title.text}` : title.text,
    teaser: teaser.text === '' ? null : teaser,
    sections: edition.sections.map(sectionOf),
    imprint: authority,
    unknownPlaceholders,
  }
}

function lineOf(passage: PassageFacts, setting: Setting): Line {
  const text = ownText(passage.text, passage.id, setting)
    .trim()
    .replace(/\s*[\r\n]+\s*/g, ' ')
  return { text, lang: 'en', passageId: passage.id, revision: passage.revision }
}
