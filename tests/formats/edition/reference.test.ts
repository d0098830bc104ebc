import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PrintedArticle, SectionFacts } from '@/domain/edition'
import { renderMarkdown } from '@/formats/edition/markdown'
import { renderText } from '@/formats/edition/text'
import { article, documentOf, edition, passage, section } from '../../support/printed-edition'

const file = resolve(import.meta.dirname, '../../../../shared/reference/edition-050.txt')
const present = existsSync(file)
const lines = present
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
  : []

/** Lines from one heading up to the next. */
const between = (from: string, to: string) => lines.slice(lines.indexOf(from) + 1, lines.indexOf(to))
const isByline = (line: string) => /^[A-Z][a-z]+ [A-Z][a-z]+: /.test(line) && line.length < 160

/** The published edition, taken apart into the parts this program knows. */
function taken(): { sections: SectionFacts[]; articles: PrintedArticle[] } {
  const insights: { byline: string; body: string[] }[] = []
  for (const line of between('China Scholars’ Insights', 'Conclusion')) {
    if (isByline(line)) insights.push({ byline: line, body: [] })
    else insights.at(-1)?.body.push(line)
  }
  const articles = insights.map(({ byline }, index) => {
    const [name = '', ...title] = byline.split(': ')
    const authors = [{ zh: null, en: name, affiliation: null }]
    return article(`a${index}`, [], { titleEn: title.join(': '), authors, form: 'condensed' })
  })
  const opening = lines.slice(2, lines.indexOf('Ask China'))
  const welcome = opening.slice(0, 3).join('\n').replace('50th', '{{ordinal}}')
  const sections = [
    section('welcome', { kind: 'welcome', body: passage('b1', welcome) }),
    section('introduction', { kind: 'introduction', body: passage('b2', opening.slice(3).join('\n')) }),
    section('ask', {
      kind: 'ask_china',
      heading: 'Ask China',
      questions: between('Ask China', 'China Scholars’ Insights').map((answer, index) => ({
        id: `q${index}`,
        question: `Question ${index}`,
        printQuestion: false,
        answer: passage(`an${index}`, answer),
        evidence: [],
      })),
    }),
    section('insights', {
      kind: 'insights',
      heading: 'China Scholars’ Insights',
      items: insights.map(({ body }, index) => ({
        id: `i${index}`,
        articleId: `a${index}`,
        body: passage(`ib${index}`, body.join('\n')),
      })),
    }),
    section('conclusion', {
      kind: 'conclusion',
      heading: 'Conclusion',
      body: passage('b5', lines.slice(lines.indexOf('Conclusion') + 1).join('\n')),
    }),
  ]
  return { sections, articles }
}

/** How many lines stand in the text, each after the one before. */
function found(text: string): number {
  const squeezed = text.replace(/\s+/g, ' ')
  let at = 0
  let count = 0
  for (const line of lines) {
    const place = squeezed.indexOf(line.replace(/\s+/g, ' ').trim(), at)
    if (place < 0) return count
    at = place + line.trim().length
    count += 1
  }
  return count
}

describe.skipIf(!present)('a real edition', () => {
  it('comes out with every line of it in its place', () => {
    const { sections, articles } = taken()
    expect(articles).toHaveLength(4)
    const title = passage('t', lines[0]?.replace(/^#1 Ask China: /, '') ?? '')
    const facts = edition(sections, { title, teaser: passage('e', lines[1] ?? '') })
    const document = documentOf(facts, articles)
    expect(document.unknownPlaceholders).toEqual([])
    expect(found(renderText(document))).toBe(lines.length)
    expect(found(renderMarkdown(document).replaceAll('\\', ''))).toBe(lines.length)
  })
})
