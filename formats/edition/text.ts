import type { DocumentQuestion, DocumentSection, EditionDocument } from '../../domain/edition-document'
import type { Claim, DocumentItem } from '../../domain/edition-item'
import type { Paragraph } from '../../domain/edition-paragraphs'
import type { Variant } from '../../domain/words'
import { columns } from './columns'
import {
  articleTitles,
  cardRows,
  draftNotice,
  editionLine,
  hashNotice,
  overrideWords,
  signatureWords,
  unreviewedNotice,
  variantNotice,
} from './print-words'
import { printable } from './printable'
import { sourceBeside } from './source-beside'

/** Columns of the longest rule under a heading. */
const ruler = 72

/**
 * Plain text to read in a terminal or to paste into a mail, headings underlined. A paragraph is one line: what shows it
 * breaks it to its own width, and a sentence can be searched for.
 */
export function renderText(document: EditionDocument, variant?: Variant): string {
  const { headline, teaser, status, sections } = document
  const blocks = [
    underlined(headline, '='),
    status === 'draft' ? `*** ${draftNotice} ***` : '',
    teaser === null ? '' : flow(teaser.text),
    flow(editionLine(document)),
    ...sections.flatMap(section => sectionBlocks(section, variant)),
    '-'.repeat(ruler),
    variant ? variantNotice : '',
    ...imprintBlocks(document),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function sectionBlocks({ heading, body, questions, items }: DocumentSection, variant?: Variant): string[] {
  return [
    heading === null ? '' : `\n${underlined(heading, '=')}`,
    ...body.map(paragraphText),
    ...questions.flatMap(questionBlocks),
    ...items.flatMap(item => itemBlocks(item, variant)),
  ]
}

function questionBlocks({ question, answer, evidence }: DocumentQuestion): string[] {
  const from = [...new Set(evidence.map(note => note.from))]
  return [
    question === null ? '' : underlined(question, '-'),
    ...answer.map(paragraphText),
    from.length === 0 ? '' : hanging(`Drawn from ${from.join('; ')}.`, '  '),
  ]
}

function itemBlocks(item: DocumentItem, variant?: Variant): string[] {
  const { heading, lead, whyItMatters, takeaways, text, card } = item
  const whole = whyItMatters !== null || takeaways.length > 0
  return [
    underlined(heading, '-'),
    ...lead.map(paragraphText),
    ...(whyItMatters === null ? [] : ['WHY IT MATTERS', ...whyItMatters.paragraphs.map(paragraphText)]),
    ...(takeaways.length === 0 ? [] : ['KEY TAKEAWAYS', ...takeaways.map(takeawayText)]),
    whole ? (card.sourceLanguage === 'zh' ? 'THE ARTICLE IN ENGLISH' : 'THE ARTICLE') : '',
    ...text.flatMap(paragraph => [paragraphText(paragraph), ...sourceBlocks(paragraph, variant)]),
    ['SOURCE', ...cardRows(card).map(({ label, value }) => hanging(`${label}: ${value}`, '  '))].join('\n'),
  ]
}

/** The source under its paragraph. Neither Markdown nor plain text has columns. */
function sourceBlocks(paragraph: Paragraph, variant?: Variant): string[] {
  const source = variant === 'beneath' ? sourceBeside(paragraph) : null
  return source === null ? [] : [hanging(source.text, '  ')]
}

function takeawayText({ paragraphs }: Claim, index: number): string {
  const marker = `${index + 1}. `
  const indent = ' '.repeat(marker.length)
  const [first = '', ...others] = paragraphs.map(paragraph => hanging(wordsOf(paragraph), indent))
  return [marker + first.slice(indent.length), ...others].join('\n\n')
}

function paragraphText(paragraph: Paragraph): string {
  return flow(wordsOf(paragraph))
}

function wordsOf({ text, unreviewed }: Paragraph): string {
  return unreviewed ? `${text} (${unreviewedNotice.toLowerCase()})` : text
}

function imprintBlocks(document: EditionDocument): string[] {
  const { contentHash, signatures, overrides } = document.imprint
  const titles = articleTitles(document)
  return [
    flow(editionLine(document)),
    `Content hash\n${contentHash}`,
    flow(hashNotice),
    signatures.map(signature => hanging(signatureWords(signature, titles), '  ')).join('\n'),
    overrides.map(override => hanging(overrideWords(override, titles), '  ')).join('\n'),
  ]
}

function underlined(text: string, rule: string): string {
  const line = flow(text)
  return `${line}\n${rule.repeat(Math.min(Math.max(columns(line), 1), ruler))}`
}

function flow(text: string): string {
  return printable(text).trim().split(/\s+/).join(' ')
}

/** A line set in by an indent. */
function hanging(text: string, indent: string): string {
  return indent + flow(text)
}
