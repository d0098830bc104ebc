import { Paragraph, TextRun } from 'docx'
import type { DocumentQuestion, DocumentSection } from '../../domain/edition-document'
import type { Claim, DocumentItem } from '../../domain/edition-item'
import type { Variant } from '../../domain/words'
import {
  type Block,
  bilingual,
  type Footnotes,
  linked,
  paragraph,
  paragraphs,
  runs,
  styled,
} from './docx-text'
import { webAddress } from './links'
import { cardRows } from './print-words'

/** What a section needs beside itself: the document's footnotes, and a number for each list, so that it starts at 1. */
export type Shared = { footnotes: Footnotes; nextList: () => number; variant?: Variant }

export function sectionDocx({ heading, body, questions, items }: DocumentSection, shared: Shared): Block[] {
  return [
    ...(heading === null ? [] : [styled('Heading2', heading)]),
    ...paragraphs(body),
    ...questions.flatMap(question => questionDocx(question, shared)),
    ...items.flatMap(item => itemDocx(item, shared)),
  ]
}

function questionDocx({ question, answer, evidence }: DocumentQuestion, { footnotes }: Shared): Paragraph[] {
  return [
    ...(question === null ? [] : [styled('Heading3', question)]),
    ...paragraphs(answer, footnotes.restsOn(evidence)),
  ]
}

function itemDocx(item: DocumentItem, shared: Shared): Block[] {
  const { heading, lead, whyItMatters, takeaways, text, card } = item
  const whole = whyItMatters !== null || takeaways.length > 0
  const list = takeaways.length === 0 ? 0 : shared.nextList()
  return [
    styled('Heading3', heading),
    ...paragraphs(lead),
    ...(whyItMatters === null
      ? []
      : [
          styled('Heading4', 'Why it matters'),
          ...paragraphs(whyItMatters.paragraphs, shared.footnotes.restsOn(whyItMatters.evidence)),
        ]),
    ...(takeaways.length === 0 ? [] : [styled('Heading4', 'Key takeaways')]),
    ...takeaways.flatMap(takeaway => takeawayDocx(takeaway, list, shared)),
    ...(whole
      ? [styled('Heading4', card.sourceLanguage === 'zh' ? 'The article in English' : 'The article')]
      : []),
    ...bilingual(text, shared.variant),
    styled('Heading4', 'Source'),
    ...cardRows(card).map(({ label, value, lang, href }) => {
      const address = href ? webAddress(value) : null
      return new Paragraph({
        style: 'Imprint',
        children: [
          new TextRun({ text: `${label}: `, bold: true }),
          ...(address === null ? runs(value, lang) : [linked(address, value)]),
        ],
      })
    }),
  ]
}

/** The first paragraph carries the number, the others stand under it. */
function takeawayDocx(
  { paragraphs: texts, evidence }: Claim,
  instance: number,
  { footnotes }: Shared,
): Paragraph[] {
  const marks = footnotes.restsOn(evidence)
  return texts.map((text, index) =>
    paragraph(text, {
      marks: index === texts.length - 1 ? marks : [],
      ...(index === 0
        ? { numbering: { reference: 'takeaways', level: 0, instance } }
        : { indent: { left: 480 } }),
    }),
  )
}
