import { longDate } from '../../domain/placeholders'
import { exportFormats, type Variant, variants } from '../../domain/words'
import { style } from '../edition/html-style'
import { escapeAttribute, escapeHtml } from '../edition/html-text'
import { structuredData, structuredText } from './news-article'
import { correctionAnchor, type Issue, issueUrl, type Site } from './published-issue'
import type { Found } from './search'

/** The words around what was published, in the reader's language; what was published stays in its own. */
export type PageWords = {
  lang: string
  archive: string
  variants: Record<Variant, string>
  asPublished: string
  files: string
  formats: Record<string, string>
  verify: string
  corrections: string
  kinds: Record<string, string>
  before: string
  after: string
  approvedBy: string
  search: string
  nothing: string
  none: string
  languages: string
}

const frame = `.reading { margin: 0 auto 2rem; max-width: 41rem; font: 0.9375rem/1.5 var(--sans); color: var(--soft); }
.reading ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0.25rem 0 0; padding: 0; list-style: none; }
.reading ul li { margin: 0; }
.reading [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.corrected { margin: 0 auto 2rem; max-width: 41rem; padding: 0.75rem 1.25rem; border: 1px solid var(--rule); border-left: 3px solid var(--vermilion); background: var(--sheet); font: 0.9375rem/1.5 var(--sans); }
.corrected h2 { font-size: 1.0625rem; }
.corrected article + article { margin-top: 1rem !important; }
.corrected del { color: var(--soft); }
.corrected ins { text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.found p { margin-top: 0.25rem; }
.found li { margin-top: 1.5rem; }
.found ol, .issues { padding: 0; list-style: none; }
.issues li { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 2px solid var(--ink); }
.issues p { margin-top: 0.5rem; color: var(--soft); }
form.search { display: flex; gap: 0.5rem; margin-top: 1rem; }
form.search input { flex: 1; min-width: 0; font: inherit; padding: 0.375rem 0.625rem; color: var(--ink); background: var(--sheet); border: 1px solid var(--quiet); border-radius: 4px; }
form.search button { font: inherit; padding: 0.375rem 0.875rem; color: var(--paper); background: var(--ink); border: 1px solid var(--ink); border-radius: 4px; }
@page { margin: 18mm 16mm; }
@media print { .reading { display: none; } }
`

/**
 * A published page as the archive shows it: the very page, with a bar for readers before it, what was corrected since,
 * and in its head what search engines and feed readers look for.
 * @param printed the page in the variant asked for.
 */
export function archivePage(
  printed: string,
  { site, issue, variant, words }: { site: Site; issue: Issue; variant: Variant | null; words: PageWords },
): string {
  const url = issueUrl(site, issue)
  const head = [
    `<link rel="canonical" href="${escapeAttribute(url)}">`,
    `<link rel="alternate" hreflang="en" href="${escapeAttribute(url)}">`,
    `<link rel="alternate" hreflang="zh-Hans" href="${escapeAttribute(`${url}?variant=columns`)}">`,
    `<link rel="alternate" hreflang="x-default" href="${escapeAttribute(url)}">`,
    ...feedLinks(site),
    `<meta name="description" content="${escapeAttribute(issue.document.teaser?.text ?? issue.document.headline)}">`,
    `<style>\n${frame}</style>`,
    `<script type="application/ld+json">${structuredText(structuredData(site, issue))}</script>`,
  ].join('\n')
  return printed
    .replace('</head>', () => `${head}\n</head>`)
    .replace('<body>', () => `<body>\n${bar(issue, variant, words)}${corrections(issue, words)}`)
}

/** The list of what was published, or what a search found in it. */
export function archiveIndex(
  site: Site,
  issues: readonly Issue[],
  { words, query, found }: { words: PageWords; query: string; found: readonly Found[] },
): string {
  const listed = issues.map(
    ({ document: { number, headline, teaser, date } }) =>
      `<li><p class="edition"><span>Edition ${number}</span><span>${escapeHtml(date)}</span></p><h2><a href="/read/${number}" lang="en">${escapeHtml(headline)}</a></h2>${teaser === null ? '' : `<p lang="en">${escapeHtml(teaser.text)}</p>`}</li>`,
  )
  return `${[
    '<!doctype html>',
    `<html lang="${words.lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(site.title)}</title>`,
    `<link rel="canonical" href="${escapeAttribute(site.origin)}/read">`,
    ...feedLinks(site),
    `<style>\n${style}${frame}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escapeHtml(site.title)}</h1>`,
    `<form class="search" role="search" action="/read" method="get"><input type="search" name="q" value="${escapeAttribute(query)}" aria-label="${escapeAttribute(words.search)}"><button type="submit">${escapeHtml(words.search)}</button></form>`,
    '</header>',
    '<main>',
    query !== '' ? results(found, words) : '',
    query === '' && listed.length === 0 ? `<p>${escapeHtml(words.none)}</p>` : '',
    query === '' ? `<ol class="issues">\n${listed.join('\n')}\n</ol>` : '',
    '</main>',
    `<footer class="imprint"><p><a href="/verify">${escapeHtml(words.verify)}</a> · <a href="/read/feed.xml">RSS</a> · <a href="/read/atom.xml">Atom</a> · <a href="/read/feed.json">JSON Feed</a></p></footer>`,
    '</body>',
    '</html>',
  ]
    .filter(line => line !== '')
    .join('\n')}\n`
}

function results(found: readonly Found[], words: PageWords): string {
  if (found.length === 0) return `<p>${escapeHtml(words.nothing)}</p>`
  const entries = found.map(
    ({ number, anchor, heading, excerpt, lang }) =>
      `<li><a href="/read/${number}${lang === 'zh' ? '?variant=beneath' : ''}#${anchor}" lang="en">${escapeHtml(heading)}</a><p lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">${escapeHtml(excerpt)}</p></li>`,
  )
  return `<section class="found"><ol>\n${entries.join('\n')}\n</ol></section>`
}

function feedLinks({ origin, title }: Site): string[] {
  const feed = (type: string, file: string) =>
    `<link rel="alternate" type="${type}" title="${escapeAttribute(title)}" href="${escapeAttribute(origin)}/read/${file}">`
  return [
    feed('application/rss+xml', 'feed.xml'),
    feed('application/atom+xml', 'atom.xml'),
    feed('application/feed+json', 'feed.json'),
  ]
}

function bar({ document: { number } }: Issue, variant: Variant | null, words: PageWords): string {
  const choice = (href: string, label: string, current: boolean) =>
    `<li><a href="${href}"${current ? ' aria-current="page"' : ''}>${escapeHtml(label)}</a></li>`
  const shapes = [
    choice(`/read/${number}`, words.asPublished, variant === null),
    ...variants.map(one => choice(`/read/${number}?variant=${one}`, words.variants[one], variant === one)),
  ]
  const files = exportFormats.map(format =>
    choice(`/read/${number}/${format}`, words.formats[format] ?? format, false),
  )
  return `<nav class="reading" lang="${words.lang}" aria-label="${escapeAttribute(words.archive)}"><a href="/read">${escapeHtml(words.archive)}</a>
<ul aria-label="${escapeAttribute(words.languages)}">${shapes.join('')}</ul>
<ul aria-label="${escapeAttribute(words.files)}">${files.join('')}${choice('/verify', words.verify, false)}</ul></nav>
`
}

function corrections({ corrections: made }: Issue, words: PageWords): string {
  if (made.length === 0) return ''
  const entries = made.map(correction => {
    const { kind, text, before, after, by, at } = correction
    return `<article id="${correctionAnchor(correction)}"><p lang="${words.lang}"><strong>${escapeHtml(words.kinds[kind] ?? kind)}</strong> · <time datetime="${at}">${longDate(at.slice(0, 10))}</time> · ${escapeHtml(words.approvedBy.replace('{name}', by))}</p><p lang="en">${escapeHtml(text)}</p>${
      before === null ? '' : `<p>${escapeHtml(words.before)}: <del lang="en">${escapeHtml(before)}</del></p>`
    }${after === null ? '' : `<p>${escapeHtml(words.after)}: <ins lang="en">${escapeHtml(after)}</ins></p>`}</article>`
  })
  return `<aside class="corrected" aria-labelledby="corrected"><h2 id="corrected" lang="${words.lang}">${escapeHtml(words.corrections)}</h2>\n${entries.join('\n')}\n</aside>\n`
}
