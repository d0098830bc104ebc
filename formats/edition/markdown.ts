import type { DocumentQuestion, DocumentSection, EditionDocument } from '../../domain/edition-document'
import type { EvidenceNote } from '../../domain/edition-evidence'
import type { Claim, DocumentItem } from '../../domain/edition-item'
import type { Paragraph } from '../../domain/edition-paragraphs'
import type { Variant } from '../../domain/words'
import { linkParts, webAddress } from './links'
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

/** CommonMark. Every text is escaped: what looks like markup in it is printed as it was typed. */
export function renderMarkdown(document: EditionDocument, variant?: Variant): string {
  const { headline, teaser, status, sections } = document
  const blocks = [
    `# ${headingMd(headline)}`,
    status === 'draft' ? `**${draftNotice}**` : '',
    teaser === null ? '' : `*${inline(teaser.text)}*`,
    inline(editionLine(document)),
    ...sections.flatMap(section => sectionBlocks(section, variant)),
    '---',
    variant ? variantNotice : '',
    ...imprintBlocks(document),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function sectionBlocks({ heading, body, questions, items }: DocumentSection, variant?: Variant): string[] {
  return [
    heading === null ? '' : `## ${headingMd(heading)}`,
    ...body.map(paragraphMd),
    ...questions.flatMap(questionBlocks),
    ...items.flatMap(item => itemBlocks(item, variant)),
  ]
}

function questionBlocks({ question, answer, evidence }: DocumentQuestion): string[] {
  return [
    question === null ? '' : `### ${headingMd(question)}`,
    ...answer.map(paragraphMd),
    restsOn(evidence),
  ]
}

function itemBlocks(item: DocumentItem, variant?: Variant): string[] {
  const { heading, lead, whyItMatters, takeaways, text, card } = item
  const whole = whyItMatters !== null || takeaways.length > 0
  return [
    `### ${headingMd(heading)}`,
    ...lead.map(paragraphMd),
    ...(whyItMatters === null ? [] : ['#### Why it matters', ...whyItMatters.paragraphs.map(paragraphMd)]),
    ...(takeaways.length === 0 ? [] : ['#### Key takeaways', takeaways.map(takeawayMd).join('\n')]),
    whole ? `#### ${card.sourceLanguage === 'zh' ? 'The article in English' : 'The article'}` : '',
    ...text.flatMap(paragraph => [paragraphMd(paragraph), ...sourceBlocks(paragraph, variant)]),
    '#### Source',
    cardRows(card)
      .map(({ label, value, href }) => `- **${label}:** ${(href && addressMd(value)) || inline(value)}`)
      .join('\n'),
  ]
}

/** The source under its paragraph. Neither Markdown nor plain text has columns. */
function sourceBlocks(paragraph: Paragraph, variant?: Variant): string[] {
  const source = variant === 'beneath' ? sourceBeside(paragraph) : null
  return source === null ? [] : [`> ${block(source.text)}`]
}

function takeawayMd({ paragraphs }: Claim, index: number): string {
  const marker = `${index + 1}. `
  return `${marker}${paragraphs.map(paragraphMd).join(`\n\n${' '.repeat(marker.length)}`)}`
}

function paragraphMd({ text, unreviewed }: Paragraph): string {
  return `${block(text)}${unreviewed ? ` *(${unreviewedNotice.toLowerCase()})*` : ''}`
}

/** The articles an answer draws on, each once. */
function restsOn(evidence: readonly EvidenceNote[]): string {
  const from = [...new Set(evidence.map(note => note.from))]
  return from.length === 0 ? '' : `*Drawn from ${from.map(inline).join('; ')}.*`
}

function imprintBlocks(document: EditionDocument): string[] {
  const { contentHash, signatures, overrides } = document.imprint
  const titles = articleTitles(document)
  const list = (entries: string[]) => entries.map(entry => `- ${inline(entry)}`).join('\n')
  return [
    inline(`${editionLine(document)} · content hash ${contentHash}`),
    hashNotice,
    list(signatures.map(signature => signatureWords(signature, titles))),
    list(overrides.map(override => overrideWords(override, titles))),
  ]
}

/**
 * What could be markup within a line. An underscore between letters is none, an ampersand only before an entity's name:
 * what need not be escaped is not, so that the file reads like the text.
 */
const special = /[\\`*[\]<>~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu

/** Text within a line: no character of it is markup; web addresses become links. */
function inline(text: string): string {
  return linkParts(printable(text))
    .map(part => (part.href === null ? part.text.replace(special, '\\$&') : `<${part.href}>`))
    .join('')
}

/** Text that begins a line, where a few more characters would be markup. */
function block(text: string): string {
  return inline(text.trim())
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** A heading: marks at its end would be taken for a closing sequence. */
function headingMd(text: string): string {
  return inline(text.trim().replace(/\s+/g, ' ')).replace(/#+$/, marks => marks.replaceAll('#', '\\#'))
}

function addressMd(text: string): string | null {
  const href = webAddress(text)
  return href === null ? null : `<${href}>`
}
