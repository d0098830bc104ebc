import type { EditionDocument } from '../../domain/edition-document'
import type { Variant } from '../../domain/words'
import { pageManifest } from './html-manifest'
import { sectionHtml } from './html-section'
import { style, variantStyles } from './html-style'
import { escapeHtml, linked } from './html-text'
import {
  articleTitles,
  draftNotice,
  editionLine,
  hashNotice,
  overrideWords,
  sectionNames,
  signatureWords,
  variantNotice,
} from './print-words'
import { rootLabel } from './root-line'

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
const end = '</footer>\n</body>\n</html>\n'

/** A page that holds everything it needs: no script that runs, nothing fetched, every text escaped. */
export function renderHtml(document: EditionDocument, variant?: Variant): string {
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
    ...(variant ? [`<style>\n${variantStyles[variant]}</style>`] : []),
    '</head>',
    '<body>',
    mastheadHtml(document),
    '<main>',
    ...document.sections.map(sectionHtml),
    '</main>',
    imprintHtml(document),
    ...(variant ? [`<p class="meaning">${variantNotice}</p>`] : []),
  ].join('\n')}\n${end}`
}

const { embed: embedInHtml, strip: stripHtml } = pageManifest({
  end,
  endAfter: '</body>\n</html>\n',
  rootLine: { opening: `<p lang="en">${rootLabel} <code>`, closing: '</code></p>' },
  manifestLine: {
    opening: '<script type="application/json" id="bianyi-manifest">',
    closing: '</script>',
    escape: json => json.replaceAll('<', '\\u003c'),
  },
})

export { embedInHtml, stripHtml }

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
  ]
    .filter(Boolean)
    .join('\n')
}
