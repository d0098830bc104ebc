import type { Paragraph, SourceSentence } from '../../domain/edition-paragraphs'
import type { SourceLanguage } from '../../domain/words'
import { linkParts } from './links'
import { unreviewedNotice } from './print-words'
import { printable } from './printable'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text between tags: nothing in it is markup. Quotation marks stay, so that a search in the file finds the words. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>]/g, character => entities[character] ?? character)
}

/** The value of an attribute in double quotes. */
export function escapeAttribute(value: string): string {
  return printable(value).replace(/[&<>"']/g, character => entities[character] ?? character)
}

/** Text with its web addresses made links. */
export function linked(text: string): string {
  return linkParts(text)
    .map(({ text, href }) => (href === null ? escapeHtml(text) : link(href, text)))
    .join('')
}

export function link(href: string, text: string): string {
  return `<a href="${escapeAttribute(href)}" rel="noopener noreferrer">${escapeHtml(text)}</a>`
}

export function langOf(language: SourceLanguage): 'zh-Hans' | 'en' {
  return language === 'zh' ? 'zh-Hans' : 'en'
}

/** A paragraph with the passages and revisions its words come from; a translated one with its source beside it. */
export function paragraphHtml(paragraph: Paragraph): string {
  const { anchor, pieces, source, sourceLanguage, unreviewed } = paragraph
  const mark = unreviewed ? ` <em class="unreviewed">${unreviewedNotice}</em>` : ''
  const words = pieces
    .map(piece => {
      const unit = piece.unitId === null ? '' : ` data-unit="${escapeAttribute(piece.unitId)}"`
      const trace = `data-passage="${escapeAttribute(piece.passageId)}" data-revision="${piece.revision}"${unit}`
      return `<span ${trace}>${linked(piece.text)}</span>`
    })
    .join(' ')
  const english = `<p lang="en">${words}${mark}</p>`
  const beside =
    sourceLanguage === null || source.length === 0 ? '' : `\n${sourceHtml(source, sourceLanguage)}`
  return `<div class="paragraph" id="${anchor}">${english}${beside}</div>`
}

export function paragraphsHtml(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(paragraphHtml).join('\n')
}

/** Source sentences as one run of text; Chinese sentences need no space between them. */
export function sourceRun(source: readonly SourceSentence[], language: SourceLanguage): string {
  return source.map(sentence => sentence.text).join(language === 'zh' ? '' : ' ')
}

function sourceHtml(source: readonly SourceSentence[], language: SourceLanguage): string {
  return `<p class="source" lang="${langOf(language)}">${escapeHtml(sourceRun(source, language))}</p>`
}
