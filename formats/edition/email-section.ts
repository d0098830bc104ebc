import type { DocumentQuestion, DocumentSection } from '../../domain/edition-document'
import type { EvidenceNote } from '../../domain/edition-evidence'
import type { Claim, DocumentItem } from '../../domain/edition-item'
import type { Variant } from '../../domain/words'
import { anchor, bilingualParagraph, colours, framed, numbered, paragraph, piece, words } from './email-parts'
import { webAddress } from './links'
import { cardRows } from './print-words'

export function sectionEmail(
  { heading, body, questions, items }: DocumentSection,
  variant: Variant = 'english',
): string[] {
  return [
    heading === null ? '' : piece('h2', words(heading), 'h2'),
    ...body.map(text => paragraph(text)),
    ...questions.flatMap(questionEmail),
    ...items.flatMap(item => itemEmail(item, variant)),
  ]
}

function questionEmail({ question, answer, evidence }: DocumentQuestion): string[] {
  return [
    question === null ? '' : piece('h3', words(question), 'h3'),
    ...answer.map(text => paragraph(text)),
    drawnFrom(evidence),
  ]
}

function itemEmail(item: DocumentItem, variant: Variant): string[] {
  const { heading, lead, whyItMatters, takeaways, text, card } = item
  const whole = whyItMatters !== null || takeaways.length > 0
  return [
    piece('h3', words(heading), 'h3'),
    ...lead.map(line => paragraph(line)),
    whyItMatters === null
      ? ''
      : framed([title('Why it matters'), ...whyItMatters.paragraphs.map(line => paragraph(line))].join('\n')),
    takeaways.length === 0
      ? ''
      : framed([title('Key takeaways'), numbered(takeaways.map(takeawayEmail))].join('\n')),
    whole ? title(card.sourceLanguage === 'zh' ? 'The article in English' : 'The article') : '',
    ...text.map(line => bilingualParagraph(line, variant)),
    title('Source'),
    ...cardEmail(item),
  ]
}

function takeawayEmail({ paragraphs }: Claim): string {
  return paragraphs.map(line => paragraph(line)).join('\n')
}

function title(text: string): string {
  return piece('h4', text, 'h4')
}

function cardEmail({ card }: DocumentItem): string[] {
  return cardRows(card).map(({ label, value, href }) => {
    const address = href ? webAddress(value) : null
    const shown = address === null ? words(value) : anchor(address, value)
    return piece('p', `<span style="color:${colours.quiet}">${label}:</span> ${shown}`, 'small')
  })
}

/** The articles an answer draws on, each once. */
function drawnFrom(evidence: readonly EvidenceNote[]): string {
  const from = [...new Set(evidence.map(note => note.from))]
  return from.length === 0
    ? ''
    : piece('p', `Drawn from ${from.map(name => words(name)).join('; ')}.`, 'quiet')
}
