import { isWebAddress } from '../../domain/article-input'
import { dayIn } from '../../domain/reading/day-in'
import type { FileDocument } from '../../domain/reading/document'
import { namesIn } from '../../domain/reading/front-matter'

export type PageFacts = Pick<FileDocument, 'title' | 'authors' | 'publication' | 'publishedOn' | 'url'>

/**
 * What a page says of its article: a WeChat page in its own elements and variables, a journal in the `citation_` names that
 * scholarly search engines read, CNKI in both, and others in Open Graph, Dublin Core or schema.org.
 */
export function pageFacts(document: Document, html: string): PageFacts {
  const meta = metaOf(document)
  const linked = linkedData(document)
  const first = (...values: (string | null | undefined)[]) => values.map(tidy).find(Boolean) ?? null
  const textAt = (selector: string) => document.querySelector(selector)?.textContent
  const url = [
    meta('og:url'),
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    variable(html, 'msg_link'),
  ]
    .map(tidy)
    .find(value => value && isWebAddress(value))
  return {
    title: first(
      textAt('#activity-name'),
      meta('citation_title'),
      linked.headline,
      meta('og:title'),
      textAt('.wx-tit h1'),
      meta('DC.title'),
      variable(html, 'msg_title'),
      document.title,
      textAt('h1'),
    ),
    authors: authorsOf(document, meta, linked.authors),
    publication: first(
      textAt('#js_name'),
      meta('citation_journal_title'),
      textAt('.top-tip a'),
      meta('og:site_name'),
      linked.publisher,
      meta('DC.publisher'),
    ),
    publishedOn: publishedOn(document, html, meta, linked.published),
    url: url ?? null,
  }
}

type Meta = (name: string) => string | null

function metaOf(document: Document): Meta {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('name') ?? element.getAttribute('property') ?? '').toLowerCase()
    const content = element.getAttribute('content') ?? ''
    if (name !== '' && !values.has(name)) values.set(name, content)
  }
  return name => values.get(name.toLowerCase()) ?? null
}

function authorsOf(document: Document, meta: Meta, linked: readonly string[]): string[] {
  const cited = [...document.querySelectorAll('meta[name="citation_author"]')].map(element =>
    tidy(element.getAttribute('content')),
  )
  const listed = [...document.querySelectorAll('h3.author a, h3.author > span, .author-list a')].map(
    element => tidy(element.textContent?.replace(/[\d,，]+/g, '')),
  )
  const line = [document.querySelector('#js_author_name')?.textContent, meta('author'), meta('DC.creator')]
    .map(tidy)
    .filter(Boolean)
  const candidates = [cited, listed, linked, ...line.map(text => namesIn(`作者：${text}`)), line.slice(0, 1)]
  const found = candidates
    .map(names => names.filter(name => name !== '' && name.length <= 80))
    .find(names => names.length > 0)
  return [...new Set(found ?? [])].slice(0, 20)
}

function publishedOn(document: Document, html: string, meta: Meta, linked: string | null): string | null {
  const told = [
    document.querySelector('#publish_time')?.textContent,
    meta('citation_publication_date'),
    meta('citation_date'),
    meta('article:published_time'),
    linked,
    meta('DC.date'),
    meta('pubdate'),
    meta('publishdate'),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ]
  for (const value of told) {
    const day = dayIn(value ?? '')
    if (day) return day
  }
  const seconds = Number(variable(html, 'ct') ?? Number.NaN)
  return Number.isInteger(seconds) && seconds > 1e9 && seconds < 1e10 ? dayInChina(seconds) : null
}

/** The day on which it was published where it was: China has one time, eight hours ahead. */
function dayInChina(seconds: number): string {
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10)
}

/** A text that a WeChat page keeps in a variable of its script. Nothing of the script is run. */
function variable(html: string, name: string): string | null {
  const found = new RegExp(`\\bvar ${name}\\s*=\\s*["']([^"'\\n]{1,500})["']`).exec(html)
  return found?.[1]?.replace(/&amp;/g, '&') ?? null
}

type Linked = {
  headline: string | null
  authors: string[]
  published: string | null
  publisher: string | null
}

function linkedData(document: Document): Linked {
  const found: Linked = { headline: null, authors: [], published: null, publisher: null }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = parsed(script.textContent ?? '')
    for (const item of Array.isArray(data) ? data : [data]) {
      if (!isRecord(item)) continue
      found.headline ??= textIn(item.headline)
      found.published ??= textIn(item.datePublished)
      found.publisher ??= isRecord(item.publisher) ? textIn(item.publisher.name) : null
      const authors = Array.isArray(item.author) ? item.author : [item.author]
      if (found.authors.length === 0)
        found.authors = authors.flatMap(
          author => (isRecord(author) ? textIn(author.name) : textIn(author)) ?? [],
        )
    }
  }
  return found
}

function parsed(text: string): unknown {
  try {
    return text.length > 200_000 ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? tidy(value) : null
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 500)
}
