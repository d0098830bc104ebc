import type { DocumentQuestion, DocumentSection } from '../../domain/edition-document'
import type { EvidenceNote } from '../../domain/edition-evidence'
import type { Claim, DocumentItem } from '../../domain/edition-item'
import type { SourceLanguage } from '../../domain/words'
import { escapeHtml, langOf, link, paragraphHtml, paragraphsHtml, sourceRun } from './html-text'
import { webAddress } from './links'
import { cardRows, sectionNames } from './print-words'

export function sectionHtml(section: DocumentSection): string {
  const { anchor, kind, heading, body, questions, items } = section
  // A section without a heading is named for those who hear the page; its own words begin it for everybody else.
  const title = `<h2 id="${anchor}-h" lang="en"${heading === null ? ' class="unseen"' : ''}>${escapeHtml(heading ?? sectionNames[kind])}</h2>`
  return lines([
    `<section id="${anchor}" class="${kind.replace('_', '-')}" aria-labelledby="${anchor}-h">`,
    title,
    paragraphsHtml(body),
    ...questions.map(questionHtml),
    ...items.map(item => itemHtml(item)),
    '</section>',
  ])
}

function questionHtml({ anchor, question, answer, evidence }: DocumentQuestion): string {
  return lines([
    `<div class="question" id="${anchor}">`,
    question === null ? '' : `<h3 lang="en">${escapeHtml(question)}</h3>`,
    paragraphsHtml(answer),
    evidenceHtml(evidence, 'What this answer rests on'),
    '</div>',
  ])
}

function itemHtml(item: DocumentItem): string {
  const { anchor, lead, whyItMatters, takeaways, text, card } = item
  const whole = whyItMatters !== null || takeaways.length > 0
  return lines([
    `<article id="${anchor}" aria-labelledby="${anchor}-h">`,
    `<h3 id="${anchor}-h">${bylineHtml(item)}</h3>`,
    paragraphsHtml(lead),
    whyItMatters === null ? '' : whyHtml(whyItMatters),
    takeaways.length === 0 ? '' : takeawaysHtml(takeaways),
    whole
      ? `<h4 lang="en">${card.sourceLanguage === 'zh' ? 'The article in English' : 'The article'}</h4>`
      : '',
    ...bilingualHtml(item),
    `<div class="text">\n${paragraphsHtml(text)}\n</div>`,
    cardHtml(item),
    '</article>',
  ])
}

function bylineHtml({ authors, title }: DocumentItem): string {
  const names = authors.map(({ name, lang }) => `<span lang="${langOf(lang)}">${escapeHtml(name)}</span>`)
  const row =
    names.length <= 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
  const printed = `<span lang="${langOf(title.lang)}">${escapeHtml(title.text)}</span>`
  return names.length === 0 ? printed : `<span class="byline">${row}: </span>${printed}`
}

/** A box that shows the source beside each paragraph: plain HTML, for a page that runs no script. */
function bilingualHtml({ anchor, text, card }: DocumentItem): string[] {
  const differs = text.some(paragraph => sourceRun(paragraph.source, card.sourceLanguage) !== paragraph.text)
  if (!differs || text.every(paragraph => paragraph.source.length === 0)) return []
  const label = card.sourceLanguage === 'zh' ? 'Show the Chinese beside it' : 'Show the source beside it'
  return [
    `<input class="bilingual" type="checkbox" id="${anchor}-source">`,
    `<label for="${anchor}-source" lang="en">${label}</label>`,
  ]
}

function whyHtml({ paragraphs, evidence }: Claim): string {
  return lines([
    '<div class="why">',
    '<h4 lang="en">Why it matters</h4>',
    paragraphsHtml(paragraphs),
    evidenceHtml(evidence, 'What this rests on'),
    '</div>',
  ])
}

function takeawaysHtml(takeaways: readonly Claim[]): string {
  const entries = takeaways.map(({ paragraphs, evidence }) =>
    lines(['<li>', ...paragraphs.map(paragraphHtml), evidenceHtml(evidence, 'What this rests on'), '</li>']),
  )
  return lines([
    '<div class="takeaways">',
    '<h4 lang="en">Key takeaways</h4>',
    '<ol>',
    ...entries,
    '</ol>',
    '</div>',
  ])
}

function evidenceHtml(evidence: readonly EvidenceNote[], label: string): string {
  if (evidence.length === 0) return ''
  const entries = evidence.map(({ text, source, sourceLanguage, from, anchor, stale }) =>
    lines([
      '<li>',
      `<p lang="en">${escapeHtml(text)}</p>`,
      quotedHtml(text, sourceRun(source, sourceLanguage), sourceLanguage),
      `<p class="from" lang="en">${anchor === null ? escapeHtml(from) : `<a href="#${anchor}">${escapeHtml(from)}</a>`}${stale ? ' (changed since it was checked)' : ''}</p>`,
      '</li>',
    ]),
  )
  return lines([
    '<details class="evidence">',
    `<summary lang="en">${label} (${evidence.length})</summary>`,
    '<ul>',
    ...entries,
    '</ul>',
    '</details>',
  ])
}

/** The source behind a piece of evidence, where it says anything else than the English does. */
function quotedHtml(english: string, source: string, language: SourceLanguage): string {
  if (source === english) return ''
  return `<p class="quoted" lang="${langOf(language)}">${escapeHtml(source)}</p>`
}

function cardHtml({ card }: DocumentItem): string {
  const rows = cardRows(card).map(({ label, value, lang, href }) => {
    const address = href ? webAddress(value) : null
    const shown = address === null ? escapeHtml(value) : link(address, value)
    return `<div><dt lang="en">${label}</dt><dd lang="${langOf(lang)}">${shown}</dd></div>`
  })
  return lines([
    '<div class="card">',
    '<h4 lang="en">Source</h4>',
    `<dl>\n${rows.join('\n')}\n</dl>`,
    '</div>',
  ])
}

function lines(parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('\n')
}
