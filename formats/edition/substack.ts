import type { DocumentSection, EditionDocument } from '../../domain/edition-document'
import type { EvidenceNote } from '../../domain/edition-evidence'
import type { Claim, DocumentItem } from '../../domain/edition-item'
import type { Paragraph } from '../../domain/edition-paragraphs'
import { escapeAttribute, escapeHtml, linked } from './html-text'
import { webAddress } from './links'
import { cardRows, editionLine, unreviewedNotice } from './print-words'

/** What goes into the fields above Substack's editor, and what is pasted into it. */
export type SubstackPost = { title: string; subtitle: string; html: string; notes: number }

/**
 * An edition as Substack's editor keeps it when it is pasted: headings, paragraphs, lists, links, emphasis and rules, and
 * nothing else. What answers and claims rest on becomes numbered marks in the text and a list at its end.
 */
export function substackPost(document: EditionDocument): SubstackPost {
  const notes: string[] = []
  const mark = (evidence: readonly EvidenceNote[]) => {
    if (evidence.length === 0) return ''
    notes.push(
      [...new Set(evidence.map(({ text, from }) => `${from}: “${text}”`))].map(escapeHtml).join(' · '),
    )
    return `<sup>${notes.length}</sup>`
  }
  const parts = document.sections.flatMap(section => sectionParts(section, mark))
  const list = notes.map(note => `<li><p>${note}</p></li>`).join('')
  const end = notes.length === 0 ? [] : ['<h2>Notes</h2>', `<ol>${list}</ol>`]
  return {
    title: document.headline,
    subtitle: document.teaser?.text ?? '',
    html: [...parts, ...end, '<hr>', `<p><em>${escapeHtml(editionLine(document))}</em></p>`].join('\n'),
    notes: notes.length,
  }
}

type Mark = (evidence: readonly EvidenceNote[]) => string

function sectionParts({ heading, body, questions, items }: DocumentSection, mark: Mark): string[] {
  return [
    ...(heading === null ? [] : [`<h2>${escapeHtml(heading)}</h2>`]),
    ...paragraphs(body),
    ...questions.flatMap(({ question, answer, evidence }) => [
      ...(question === null ? [] : [`<h3>${escapeHtml(question)}</h3>`]),
      ...paragraphs(answer, mark(evidence)),
    ]),
    ...items.flatMap(item => itemParts(item, mark)),
  ]
}

function itemParts(item: DocumentItem, mark: Mark): string[] {
  const { heading, lead, whyItMatters, takeaways, text, card } = item
  const whole = whyItMatters !== null || takeaways.length > 0
  return [
    `<h3>${escapeHtml(heading)}</h3>`,
    ...paragraphs(lead),
    ...(whyItMatters === null
      ? []
      : ['<h4>Why it matters</h4>', ...paragraphs(whyItMatters.paragraphs, mark(whyItMatters.evidence))]),
    ...(takeaways.length === 0
      ? []
      : ['<h4>Key takeaways</h4>', `<ol>${takeaways.map(claim => takeaway(claim, mark)).join('')}</ol>`]),
    ...(whole ? [`<h4>${card.sourceLanguage === 'zh' ? 'The article in English' : 'The article'}</h4>`] : []),
    ...paragraphs(text),
    `<p>${cardRows(card)
      .map(({ label, value, href }) => {
        const address = href ? webAddress(value) : null
        const shown =
          address === null
            ? escapeHtml(value)
            : `<a href="${escapeAttribute(address)}">${escapeHtml(value)}</a>`
        return `<em>${label}:</em> ${shown}`
      })
      .join('<br>')}</p>`,
    '<hr>',
  ]
}

function takeaway({ paragraphs: texts, evidence }: Claim, mark: Mark): string {
  return `<li>${paragraphs(texts, mark(evidence)).join('')}</li>`
}

/** The mark stands behind the last word of the last of them. */
function paragraphs(texts: readonly Paragraph[], mark = ''): string[] {
  return texts.map(({ text, unreviewed }, index) => {
    const notice = unreviewed ? ` <em>(${unreviewedNotice.toLowerCase()})</em>` : ''
    return `<p>${linked(text)}${notice}${index === texts.length - 1 ? mark : ''}</p>`
  })
}
