import { canonicalJson, type Json } from '../../domain/canonical-json'
import type { EditionDocument } from '../../domain/edition-document'
import type { Manifest } from '../../domain/manifest'
import { sectionHtml } from './html-section'
import { style } from './html-style'
import { escapeHtml, linked } from './html-text'
import {
  articleTitles,
  draftNotice,
  editionLine,
  hashNotice,
  overrideWords,
  sectionNames,
  signatureWords,
} from './print-words'

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
const opening = '<script type="application/json" id="bianyi-manifest">'
const closing = '</script>\n'
const end = '</body>\n</html>\n'

/** A page that holds everything it needs: no script that runs, nothing fetched, every text escaped. */
export function renderHtml(document: EditionDocument): string {
  const { headline, status } = document
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(status === 'draft' ? `Draft: ${headline}` : headline)}</title>`,
    `<style>\n${style}</style>`,
    '</head>',
    '<body>',
    mastheadHtml(document),
    '<main>',
    ...document.sections.map(sectionHtml),
    '</main>',
    imprintHtml(document),
  ].join('\n')}\n${end}`
}

/**
 * Puts the manifest into the page, as one line of its own before the body ends. Every `<` in it is written \u003c, so that
 * nothing in it can close the element.
 */
export function embedInHtml(page: string, manifest: Manifest): string {
  return `${page.slice(0, -end.length)}${manifestLine(manifest as Json)}${end}`
}

/** Takes that line out again. Null when there is none, or when the page is not as `embedInHtml` makes it. */
export function stripHtml(page: string): { bare: string; manifest: unknown } | null {
  const start = page.lastIndexOf(`\n${opening}`) + 1
  const line = page.slice(start, page.indexOf('\n', start) + 1)
  if (start === 0 || !line.endsWith(closing)) return null
  try {
    const manifest = JSON.parse(line.slice(opening.length, -closing.length)) as Json
    const whole = manifestLine(manifest) === line && page.slice(start + line.length) === end
    return whole ? { bare: page.slice(0, start) + end, manifest } : null
  } catch {
    return null
  }
}

function manifestLine(manifest: Json): string {
  return `${opening}${canonicalJson(manifest).replaceAll('<', '\\u003c')}${closing}`
}

function mastheadHtml(document: EditionDocument): string {
  const { series, publishOn, number, date, title, teaser, status } = document
  const named =
    series === null ? '' : `<span class="series">#${series.number} ${escapeHtml(series.name)}</span>`
  return [
    '<header class="masthead">',
    status === 'draft' ? `<p class="draft" role="note">${draftNotice}</p>` : '',
    ...unknownHtml(document),
    `<p class="edition">${named}<span>Edition ${number}</span><time datetime="${publishOn}">${escapeHtml(date)}</time></p>`,
    `<h1 lang="en">${escapeHtml(title.text)}</h1>`,
    teaser === null ? '' : `<p class="teaser" lang="en">${linked(teaser.text)}</p>`,
    contentsHtml(document),
    '</header>',
  ]
    .filter(Boolean)
    .join('\n')
}

/** What was not filled in, said where an editor cannot miss it; never part of a published page's reading. */
function unknownHtml({ status, unknownPlaceholders }: EditionDocument): string[] {
  if (status === 'final' || unknownPlaceholders.length === 0) return []
  const names = [...new Set(unknownPlaceholders.map(placeholder => `{{${placeholder.name}}}`))]
  return [`<p class="draft" role="note">Not filled in: ${escapeHtml(names.join(', '))}</p>`]
}

function contentsHtml({ sections }: EditionDocument): string {
  const entries = sections.flatMap(({ anchor, heading, kind, items }) => [
    ...(heading === null && items.length === 0
      ? []
      : [`<li><a href="#${anchor}">${escapeHtml(heading ?? sectionNames[kind])}</a>${inner(items)}</li>`]),
  ])
  return entries.length < 2
    ? ''
    : `<nav aria-label="In this edition"><ol>\n${entries.join('\n')}\n</ol></nav>`
}

function inner(items: EditionDocument['sections'][number]['items']): string {
  if (items.length === 0) return ''
  return `<ol>${items.map(item => `<li><a href="#${item.anchor}">${escapeHtml(item.heading)}</a></li>`).join('')}</ol>`
}

function imprintHtml(document: EditionDocument): string {
  const { contentHash, signatures, overrides } = document.imprint
  const titles = articleTitles(document)
  const signed = signatures.map(
    signature =>
      `<li><p>${escapeHtml(signatureWords(signature, titles))}</p><p class="meaning">${escapeHtml(signature.meaning)}</p></li>`,
  )
  const passed = overrides.map(override => `<li><p>${escapeHtml(overrideWords(override, titles))}</p></li>`)
  return [
    '<footer class="imprint" lang="en">',
    '<h2>Imprint</h2>',
    `<p>${escapeHtml(editionLine(document))}</p>`,
    `<p>Content hash <code>${escapeHtml(contentHash)}</code></p>`,
    `<p class="meaning">${hashNotice}</p>`,
    signed.length === 0
      ? '<p>Nobody has signed this.</p>'
      : `<h3>Signed</h3>\n<ul>\n${signed.join('\n')}\n</ul>`,
    passed.length === 0 ? '' : `<h3>Exceptions</h3>\n<ul>\n${passed.join('\n')}\n</ul>`,
    '</footer>',
  ]
    .filter(Boolean)
    .join('\n')
}
