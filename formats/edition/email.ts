import type { EditionDocument } from '../../domain/edition-document'
import type { Variant } from '../../domain/words'
import { colours, piece, rule, styles, words } from './email-parts'
import { sectionEmail } from './email-section'
import { pageManifest } from './html-manifest'
import { escapeHtml } from './html-text'
import {
  articleTitles,
  draftNotice,
  editionLine,
  hashNotice,
  overrideWords,
  signatureWords,
  variantNotice,
} from './print-words'
import { rootLabel } from './root-line'

/** The widest that a mail is set, in pixels. */
export const mailWidth = 600

/** Every table open here is closed in `end`. Word knows no greatest width: it gets a table of a fixed one. */
const frame = [
  `<table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%" bgcolor="${colours.paper}"><tr><td align="center" style="padding:24px 16px 40px 16px">`,
  `<!--[if mso]><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="${mailWidth}"><tr><td align="left"><![endif]-->`,
  `<!--[if !mso]><!--><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%" style="max-width:${mailWidth}px"><tr><td align="left"><!--<![endif]-->`,
].join('\n')
const end = '</td></tr></table>\n</td></tr></table>\n</body>\n</html>\n'

/**
 * The edition as a mail: one column in tables, every style inline, nothing fetched, the language on every run. It is what
 * a mailing service is given; its text part is the format `text`.
 */
export function renderEmail(document: EditionDocument, variant?: Variant): string {
  const { headline, status, sections } = document
  return `${[
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    '<html lang="en" xmlns="http://www.w3.org/1999/xhtml">',
    '<head>',
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escapeHtml(status === 'draft' ? `Draft: ${headline}` : headline)}</title>`,
    '</head>',
    `<body style="margin:0;padding:0;background-color:${colours.paper}">`,
    frame,
    ...masthead(document),
    ...sections.flatMap(section => sectionEmail(section, variant)),
    rule(),
    variant ? piece('p', variantNotice, 'small') : '',
    ...imprint(document),
  ]
    .filter(line => line !== '')
    .join('\n')}\n${end}`
}

export const { embed: embedInEmail, strip: stripEmail } = pageManifest({
  end,
  endAfter: '</body>\n</html>\n',
  rootLine: { opening: `<p lang="en" style="${styles.hash}">${rootLabel} `, closing: '</p>' },
  manifestLine: {
    opening: '<!-- bianyi-manifest ',
    closing: ' -->',
    // Two hyphens would end the comment; JSON has them in its strings alone.
    escape: json => json.replaceAll('--', '-\\u002d').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e'),
  },
})

function masthead(document: EditionDocument): string[] {
  const { status, title, teaser, series } = document
  const named = series === null ? '' : `#${series.number} ${series.name} · `
  return [
    status === 'draft' ? piece('p', draftNotice, 'notice') : '',
    piece('p', words(`${named}${editionLine(document)}`), 'quiet'),
    piece('h1', words(title.text), 'h1'),
    teaser === null ? '' : piece('p', words(teaser.text), 'lead'),
  ]
}

function imprint(document: EditionDocument): string[] {
  const { contentHash, signatures, overrides } = document.imprint
  const titles = articleTitles(document)
  return [
    piece('p', words(editionLine(document)), 'small'),
    ...signatures.map(signature => piece('p', words(signatureWords(signature, titles)), 'small')),
    ...overrides.map(override => piece('p', words(overrideWords(override, titles)), 'small')),
    piece('p', hashNotice, 'small'),
    piece('p', `Content hash ${escapeHtml(contentHash)}`, 'hash'),
  ]
}
