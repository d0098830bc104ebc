import { describe, expect, it } from 'vitest'
import { atomFeed, jsonFeed, rssFeed } from '@/formats/archive/feeds'
import { structuredData, structuredText } from '@/formats/archive/news-article'
import { archivePage, type PageWords } from '@/formats/archive/page'
import type { Issue, Site } from '@/formats/archive/published-issue'
import { searchIssues } from '@/formats/archive/search'
import { sitemap } from '@/formats/archive/sitemap'
import { renderHtml } from '@/formats/edition/html'
import { documentOf, wholeEdition } from '../../support/printed-edition'
import { elementsOf, type XmlElement } from '../../support/xml'

const site: Site = { origin: 'https://example.org', title: 'Rivers & <Roads>' }
const { facts, articles } = wholeEdition()
const document = documentOf(facts, articles)
const issue: Issue = {
  id: 'edition',
  document,
  publishedAt: '2026-03-02T12:00:00.000Z',
  rootHash: '0'.repeat(64),
  corrections: [
    {
      id: 'cor1',
      kind: 'correction',
      text: 'It was </script> the other river.',
      before: 'one',
      after: 'other',
      by: 'Ed Lin',
      at: '2026-03-05T08:30:00.000Z',
    },
  ],
}
const issues = [issue]
const words: PageWords = {
  lang: 'en',
  archive: 'Archive',
  asPublished: 'As published',
  variants: { english: 'English', beneath: 'Beneath', columns: 'Columns' },
  languages: 'Languages',
  files: 'Files',
  formats: {},
  verify: 'Verify',
  corrections: 'Corrected',
  kinds: { correction: 'Correction' },
  before: 'Was',
  after: 'Is',
  approvedBy: 'approved by {name}',
  search: 'Search',
  nothing: 'Nothing',
  none: 'None',
}
const child = (element: XmlElement | undefined, name: string) =>
  element?.children.filter(one => one.name === name) ?? []
const text = (element: XmlElement | undefined, name: string) => child(element, name)[0]?.text ?? ''

describe('the RSS 2.0 feed', () => {
  const root = elementsOf(rssFeed(site, issues))
  const [channel] = child(root, 'channel')
  const items = child(channel, 'item')

  it('has one channel with the elements that the rules require', () => {
    expect([root.name, root.attributes.version]).toEqual(['rss', '2.0'])
    expect(root.children).toHaveLength(1)
    for (const name of ['title', 'link', 'description']) expect(child(channel, name)).toHaveLength(1)
    expect(text(channel, 'title')).toBe('Rivers & <Roads>')
    expect(child(channel, 'atom:link')[0]?.attributes).toMatchObject({ rel: 'self' })
  })

  it('has items with a title, a permanent guid of its own and a date of RFC 822', () => {
    expect(items).toHaveLength(2)
    expect(new Set(items.map(item => text(item, 'guid'))).size).toBe(2)
    for (const item of items) {
      expect(text(item, 'title')).not.toBe('')
      expect(text(item, 'guid')).toBe(text(item, 'link'))
      expect(text(item, 'pubDate')).toMatch(
        /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/,
      )
    }
  })

  it('tells of a correction as of a thing of its own, newest first, with who approved it', () => {
    expect(text(items[0], 'title')).toBe('Correction: #1 Ask China: The Powers in Between')
    expect(text(items[0], 'description')).toContain('As printed: one')
    expect(text(items[0], 'description')).toContain('Approved by Ed Lin.')
  })
})

describe('the Atom feed (RFC 4287)', () => {
  const root = elementsOf(atomFeed(site, issues))
  const entries = child(root, 'entry')

  it('has exactly one id, title and updated, an author and a link to itself (4.1.1)', () => {
    expect([root.name, root.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    for (const name of ['id', 'title', 'updated', 'author']) expect(child(root, name)).toHaveLength(1)
    expect(child(root, 'link').map(link => link.attributes.rel)).toEqual(['self', 'alternate'])
    expect(text(root, 'updated')).toBe('2026-03-05T08:30:00.000Z')
  })

  it('has entries with one id, title and updated each, and no two alternates alike (4.1.2)', () => {
    expect(new Set(entries.map(entry => text(entry, 'id'))).size).toBe(2)
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated']) expect(child(entry, name)).toHaveLength(1)
      expect(child(entry, 'link')).toHaveLength(1)
      // RFC 3339, as section 3.3 asks.
      expect(text(entry, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
      expect(new URL(text(entry, 'id')).protocol).toBe('https:')
    }
  })

  it('of an archive with nothing in it is valid too', () => {
    const empty = elementsOf(atomFeed(site, []))
    expect(text(empty, 'updated')).not.toBe('')
    expect(child(elementsOf(rssFeed(site, [])), 'channel')).toHaveLength(1)
  })
})

describe('the JSON feed and the sitemap', () => {
  it('say what version they are, and name each item once', () => {
    const feed = JSON.parse(jsonFeed(site, issues))
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items.map((item: { id: string }) => item.id)).toEqual([
      'https://example.org/read/50#correction-cor1',
      'https://example.org/read/50',
    ])
    for (const item of feed.items) expect(item.content_text).not.toBe('')
  })

  it('lists each page with its languages', () => {
    const root = elementsOf(sitemap(site, issues))
    const [, page] = child(root, 'url')
    expect(text(page, 'loc')).toBe('https://example.org/read/50')
    expect(text(page, 'lastmod')).toBe('2026-03-05T08:30:00.000Z')
    expect(child(page, 'xhtml:link').map(link => link.attributes.hreflang)).toEqual(['en', 'zh-Hans'])
  })
})

describe('what search engines read', () => {
  it('names each translated piece with the work it translates', () => {
    const { '@graph': graph } = structuredData(site, issue) as { '@graph': Record<string, unknown>[] }
    const articles = graph.filter(one => one['@type'] === 'NewsArticle')
    expect(articles).toHaveLength(2)
    expect(articles[1]).toMatchObject({
      url: 'https://example.org/read/50#s4-a1',
      headline: 'Title of feature',
      translationOfWork: { inLanguage: 'zh-Hans', headline: '对话与合作', author: [{ name: '林照言' }] },
    })
    expect(structuredText({ a: '</script>' })).not.toContain('</script>')
  })
})

describe('the archive’s page', () => {
  const page = archivePage(renderHtml(document), { site, issue, variant: null, words })

  it('is the published page with a bar and a notice, and keeps every anchor of it', () => {
    expect(page).toContain('<article id="correction-cor1">')
    expect(page).toContain('It was &lt;/script&gt; the other river.')
    expect(page).toContain('approved by Ed Lin')
    for (const [anchor] of renderHtml(document).matchAll(/ id="[^"]+"/g)) expect(page).toContain(anchor)
    expect(page.match(/<link rel="canonical"/g)).toHaveLength(1)
    expect(page).toContain('<link rel="alternate" hreflang="zh-Hans"')
  })
})

describe('the search', () => {
  it('finds in the English and in the Chinese, all words together', () => {
    expect(searchIssues(issues, 'three', 10)).toMatchObject([{ number: 50, lang: 'en', anchor: 's4-a1-p2' }])
    expect(searchIssues(issues, '三', 10)).toMatchObject([{ lang: 'zh', anchor: 's4-a1-p2' }])
    expect(searchIssues(issues, 'three nowhere', 10)).toEqual([])
    expect(searchIssues(issues, '  ', 10)).toEqual([])
  })
})
