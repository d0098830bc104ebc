import type { Paragraph } from '../../domain/edition-paragraphs'
import type { SourceLanguage, Variant } from '../../domain/words'
import { escapeAttribute, escapeHtml, langOf } from './html-text'
import { langRuns } from './lang-runs'
import { linkParts } from './links'
import { unreviewedNotice } from './print-words'
import { sourceBeside } from './source-beside'

/*
 * Small pieces of a mail. Mail programs keep neither style sheets nor inheritance: each piece says its own font, size and
 * colour. Word, which draws Outlook's mails, wants sizes in pixels and margins in full.
 */
const serif = "font-family:Georgia,'Times New Roman',serif"
const sans = 'font-family:Arial,Helvetica,sans-serif'
const song = "font-family:SimSun,'Songti SC','Noto Serif CJK SC',serif"
export const colours = {
  paper: '#f6f0e4',
  sheet: '#fdfaf3',
  ink: '#1e1a15',
  soft: '#463f35',
  quiet: '#625a4d',
  link: '#1c566b',
  vermilion: '#ad2f1b',
  rule: '#dcd1bd',
} as const

const box = 'margin:0 0 16px 0;'
export const styles = {
  text: `${box}${serif};font-size:17px;line-height:27px;color:${colours.ink}`,
  source: `${box}${song};font-size:16px;line-height:28px;color:${colours.soft}`,
  lead: `${box}${serif};font-size:19px;line-height:28px;color:${colours.soft}`,
  small: `margin:0 0 6px 0;${sans};font-size:14px;line-height:21px;color:${colours.soft}`,
  hash: `margin:0 0 6px 0;${sans};font-size:12px;line-height:18px;color:${colours.soft};word-break:break-all`,
  quiet: `${box}${sans};font-size:14px;line-height:21px;color:${colours.quiet}`,
  notice: `${box}${sans};font-size:14px;line-height:21px;color:${colours.vermilion}`,
  h1: `margin:0 0 16px 0;${serif};font-size:32px;line-height:38px;font-weight:bold;color:${colours.ink}`,
  h2: `margin:40px 0 16px 0;${serif};font-size:24px;line-height:30px;font-weight:bold;color:${colours.ink}`,
  h3: `margin:28px 0 12px 0;${serif};font-size:20px;line-height:27px;font-weight:bold;color:${colours.ink}`,
  h4: `margin:20px 0 8px 0;${sans};font-size:14px;line-height:20px;font-weight:bold;color:${colours.soft}`,
} as const
export type StyleName = keyof typeof styles

/** Text within a piece: escaped, each run of another language marked as such, addresses as links. */
export function words(text: string, lang: SourceLanguage = 'en'): string {
  return linkParts(text)
    .map(part => (part.href === null ? runs(part.text, lang) : anchor(part.href, part.text)))
    .join('')
}

/** An address may break anywhere: on a phone it is longer than the line. */
export function anchor(href: string, text: string): string {
  return `<a href="${escapeAttribute(href)}" style="color:${colours.link};word-break:break-all">${escapeHtml(text)}</a>`
}

function runs(text: string, lang: SourceLanguage): string {
  return langRuns(text, lang)
    .map(run =>
      run.lang === lang
        ? escapeHtml(run.text)
        : `<span lang="${langOf(run.lang)}" style="${song}">${escapeHtml(run.text)}</span>`,
    )
    .join('')
}

/** A heading or a paragraph in a language of its own; `html` is written already. */
export function piece(tag: 'p' | 'h1' | 'h2' | 'h3' | 'h4', html: string, style: StyleName, lang = 'en') {
  return html === '' ? '' : `<${tag} lang="${lang}" style="${styles[style]}">${html}</${tag}>`
}

export function paragraph({ text, unreviewed }: Paragraph, style: StyleName = 'text'): string {
  const mark = unreviewed
    ? ` <em style="color:${colours.vermilion}">(${unreviewedNotice.toLowerCase()})</em>`
    : ''
  return piece('p', `${words(text)}${mark}`, style)
}

/** A paragraph of a translation with its source under it or beside it, where it has one that says anything else. */
export function bilingualParagraph(printed: Paragraph, variant: Variant): string {
  const source = sourceBeside(printed)
  if (variant === 'english' || source === null) return paragraph(printed)
  const original = `<p lang="${langOf(source.lang)}" style="${styles.source}">${escapeHtml(source.text)}</p>`
  if (variant === 'beneath') return `${paragraph(printed)}\n${original}`
  const cell = (html: string, padding: string) =>
    `<td width="50%" valign="top" style="padding:0 ${padding}">${html}</td>`
  return layout(
    'width="100%"',
    `<tr>${cell(paragraph(printed), '12px 0 0')}${cell(original, '0 0 12px')}</tr>`,
  )
}

/** A table that lays things out and says nothing. */
export function layout(attributes: string, rows: string): string {
  return `<table role="presentation" border="0" cellpadding="0" cellspacing="0" ${attributes}>${rows}</table>`
}

/** A framed part: why it matters, the takeaways. */
export function framed(html: string): string {
  const cell = `<td bgcolor="${colours.sheet}" style="padding:12px 18px 4px 18px;border:1px solid ${colours.rule};background-color:${colours.sheet}">`
  return layout('width="100%"', `<tr>${cell}\n${html}\n</td></tr>`)
}

/** A numbered list as rows, because Word sets lists where it likes. */
export function numbered(entries: readonly string[]): string {
  const rows = entries.map(
    (html, index) =>
      `<tr><td width="28" valign="top">${piece('p', `${index + 1}.`, 'text')}</td><td valign="top">${html}</td></tr>`,
  )
  return layout('width="100%"', `\n${rows.join('\n')}\n`)
}

export function rule(): string {
  return layout(
    'width="100%"',
    `<tr><td style="padding:24px 0 24px 0"><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td height="1" bgcolor="${colours.rule}" style="font-size:1px;line-height:1px">&nbsp;</td></tr></table></td></tr>`,
  )
}
