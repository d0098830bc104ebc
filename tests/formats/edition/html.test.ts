import { describe, expect, it } from 'vitest'
import { renderHtml } from '@/formats/edition/html'
import {
  documentOf,
  edition,
  nobodysWord,
  passage,
  section,
  wholeEdition,
} from '../../support/printed-edition'

const { facts, articles } = wholeEdition()
const page = renderHtml(documentOf(facts, articles))

describe('the page', () => {
  it('fetches nothing and runs nothing', () => {
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|form)\b/)
    expect(page).not.toMatch(/url\(|@import|\ssrc=|\son\w+=/)
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    )
  })

  it('has one first heading, and skips no level below it', () => {
    const levels = [...page.matchAll(/<h([1-6])\b/g)].map(m => Number(m[1]))
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('closes what it opens, and names every id once', () => {
    const open: string[] = []
    for (const [, close, tag = ''] of page
      .replace(/<style>[\s\S]*<\/style>/, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (['meta', 'input'].includes(tag)) continue
      if (close) expect(open.pop()).toBe(tag)
      else open.push(tag)
    }
    expect(open).toEqual([])
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(m => m[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of page.matchAll(/(?:href="#|aria-labelledby="|for=")([^"]+)"/g))
      expect(ids).toContain(target)
  })

  it('gives each text its language', () => {
    expect(page).toContain('<p class="source" lang="zh-Hans">一。二。</p>')
    expect(page).toContain('<span lang="zh-Hans">温言</span>')
    expect(page).toMatch(/<dd lang="zh-Hans">对话与合作<\/dd>/)
    for (const paragraph of page.match(/<div class="paragraph"[^>]*><p[^>]*>/g) ?? [])
      expect(paragraph).toContain('lang="en"')
  })

  it('shows the Chinese on demand, one box for an article', () => {
    expect(page.match(/<input class="bilingual"/g)).toHaveLength(2)
    expect(page).toContain('.bilingual:checked ~ .text .source { display: block; }')
  })

  it('carries the passage and the revision of all that it prints', () => {
    expect(page).toContain('<span data-passage="passage-f1" data-revision="1" data-unit="f1">One.</span>')
    expect(page).toContain('<span data-passage="a1" data-revision="1">It is.</span>')
  })

  it('makes links of http and https addresses only', () => {
    expect(page).toContain(
      '<a href="https://example.org/essay" rel="noopener noreferrer">https://example.org/essay</a>',
    )
    const withUrl = (url: string) => {
      const other = wholeEdition()
      for (const article of other.articles) article.card.url = url
      return renderHtml(documentOf(other.facts, other.articles))
    }
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      ' java\tscript:alert(1)',
      '//example.org',
    ])
      expect(withUrl(url)).not.toMatch(/<a href="(?!#)/)
  })

  it('lets a search in the file find the words, with their quotation marks', () => {
    const words = `China's "own" words`
    const facts = edition([section('s', { body: passage('b', words) })])
    expect(renderHtml(documentOf(facts))).toContain(`>${words}<`)
  })

  it('cannot be left through an attribute', () => {
    const other = wholeEdition()
    for (const article of other.articles) article.card.url = 'https://example.org/"onmouseover="alert(1)'
    expect(renderHtml(documentOf(other.facts, other.articles))).not.toMatch(/<[^>]*\sonmouseover=/)
  })

  it('links addresses within a text, without the full stop behind them', () => {
    const facts = edition([
      section('s', { body: passage('b', 'See https://example.org/a?b=1&c=2. Or not.') }),
    ])
    expect(renderHtml(documentOf(facts))).toContain(
      'See <a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">https://example.org/a?b=1&amp;c=2</a>. Or not.',
    )
  })

  it('warns of placeholders in a draft only', () => {
    const facts = edition([section('s', { body: passage('b', '{{ordnial}}') })])
    expect(renderHtml(documentOf(facts, [], nobodysWord, 'draft'))).toContain('Not filled in: {{ordnial}}')
    expect(renderHtml(documentOf(facts))).not.toContain('Not filled in')
  })

  it('prints who signed what, with the words they signed', () => {
    const signature = {
      id: 's',
      stage: 'translation' as const,
      articleId: 'feature',
      userId: 'u',
      name: 'LI <Lei>',
      role: 'reviewer' as const,
      meaning: 'I have read it.',
      contentHash: 'x',
      at: '2026-03-02T12:00:00.000Z',
    }
    const html = renderHtml(documentOf(facts, articles, { ...nobodysWord, signatures: [signature] }))
    expect(html).toContain(
      'LI &lt;Lei&gt; (reviewer) signed the translation of “Title of feature” on March 2, 2026.',
    )
    expect(html).toContain('<p class="meaning">I have read it.</p>')
  })
})
