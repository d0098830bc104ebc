import { type FeedEntry, feedEntries } from './feed-entries'
import type { Issue, Site } from './published-issue'
import { declaration, xml } from './xml'

/** How many entries a feed tells of. */
const most = 50
const about = 'Chinese scholarship in English: translated, summarized and reviewed.'

/** RSS 2.0, with the address of the feed itself as the best practices profile asks. */
export function rssFeed(site: Site, issues: readonly Issue[]): string {
  const entries = feedEntries(site, issues).slice(0, most)
  const items = entries.map(entry =>
    [
      '<item>',
      `<title>${xml(entry.title)}</title>`,
      `<link>${xml(entry.url)}</link>`,
      `<guid isPermaLink="true">${xml(entry.url)}</guid>`,
      `<pubDate>${rfc822(entry.publishedAt)}</pubDate>`,
      ...entry.tags.map(tag => `<category>${xml(tag)}</category>`),
      `<description>${xml(paragraphs(entry))}</description>`,
      '</item>',
    ].join('\n'),
  )
  return `${[
    declaration,
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${xml(site.title)}</title>`,
    `<link>${xml(site.origin)}/read</link>`,
    `<atom:link href="${xml(site.origin)}/read/feed.xml" rel="self" type="application/rss+xml"/>`,
    `<description>${about}</description>`,
    '<language>en</language>',
    ...(entries.length > 0 ? [`<lastBuildDate>${rfc822(latest(entries))}</lastBuildDate>`] : []),
    ...items,
    '</channel>',
    '</rss>',
  ].join('\n')}\n`
}

/** Atom, RFC 4287. */
export function atomFeed(site: Site, issues: readonly Issue[]): string {
  const entries = feedEntries(site, issues).slice(0, most)
  const items = entries.map(entry =>
    [
      '<entry>',
      `<id>${xml(entry.url)}</id>`,
      `<title>${xml(entry.title)}</title>`,
      `<link rel="alternate" type="text/html" hreflang="en" href="${xml(entry.url)}"/>`,
      `<published>${entry.publishedAt}</published>`,
      `<updated>${entry.updatedAt}</updated>`,
      ...entry.tags.map(tag => `<category term="${xml(tag)}"/>`),
      `<summary type="html">${xml(paragraphs(entry))}</summary>`,
      '</entry>',
    ].join('\n'),
  )
  return `${[
    declaration,
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${xml(site.origin)}/read</id>`,
    `<title>${xml(site.title)}</title>`,
    `<subtitle>${about}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${xml(site.origin)}/read/atom.xml"/>`,
    `<link rel="alternate" type="text/html" href="${xml(site.origin)}/read"/>`,
    `<author><name>${xml(site.title)}</name></author>`,
    `<updated>${entries.length > 0 ? latest(entries) : '1970-01-01T00:00:00.000Z'}</updated>`,
    ...items,
    '</feed>',
  ].join('\n')}\n`
}

/** JSON Feed 1.1. */
export function jsonFeed(site: Site, issues: readonly Issue[]): string {
  const items = feedEntries(site, issues)
    .slice(0, most)
    .map(entry => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_text: entry.summary,
      date_published: entry.publishedAt,
      date_modified: entry.updatedAt,
      tags: entry.tags,
      language: 'en',
    }))
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: site.title,
      description: about,
      home_page_url: `${site.origin}/read`,
      feed_url: `${site.origin}/read/feed.json`,
      language: 'en',
      items,
    },
    null,
    2,
  )}\n`
}

function latest(entries: readonly FeedEntry[]): string {
  return (
    entries
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? ''
  )
}

/** A summary as HTML, to stand escaped in a feed. */
function paragraphs({ summary }: FeedEntry): string {
  return summary
    .split('\n')
    .map(line => `<p>${xml(line)}</p>`)
    .join('')
}

/** "Sat, 07 Sep 2002 00:00:01 GMT": RFC 822 with a year of four digits. */
function rfc822(at: string): string {
  return new Date(at).toUTCString()
}
