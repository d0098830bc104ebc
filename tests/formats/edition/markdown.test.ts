import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '@/formats/edition/markdown'
import { documentOf, edition, passage, section, wholeEdition } from '../../support/printed-edition'

const body = (text: string) =>
  renderMarkdown(documentOf(edition([section('s', { body: passage('b', text) })])))

describe('Markdown', () => {
  it('keeps the shape: one first heading, sections, articles, a numbered list of takeaways', () => {
    const { facts, articles } = wholeEdition()
    const markdown = renderMarkdown(documentOf(facts, articles))
    expect(markdown.startsWith('# #1 Ask China: The Powers in Between\n')).toBe(true)
    expect(markdown).toContain('\n## Ask China\n\n### Is trade large?\n\nIt is.\n')
    expect(markdown).toContain('\n### LIN Zhaoyan: Title of feature\n\n#### Why it matters\n\nIt matters.\n')
    expect(markdown).toContain('\n1. Trade is large.\n')
    expect(markdown).toContain('- **Address:** <https://example.org/essay>')
  })

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['+ no item', '\\+ no item'],
    ['1. no item', '1\\. no item'],
    ['2025) no item', '2025\\) no item'],
    ['=== ', '\\==='],
    ['> no quote', '\\> no quote'],
    ['a_b _c_ *d* `e` ~f~ | g', 'a_b \\_c\\_ \\*d\\* \\`e\\` \\~f\\~ | g'],
    ['&amp; &#38; A & B <b>', '\\&amp; \\&#38; A & B \\<b\\>'],
    ['back\\slash', 'back\\\\slash'],
    ['1.5 percent', '1.5 percent'],
    ['90 billion, or 3-4 percent', '90 billion, or 3-4 percent'],
  ])('prints %s as it was typed', (typed, written) => expect(body(typed)).toContain(`\n\n${written}\n\n`))

  it('keeps a heading’s closing marks', () => {
    const facts = edition([section('s', { heading: 'About C #' })])
    expect(renderMarkdown(documentOf(facts))).toContain('## About C \\#\n')
  })

  it('leaves addresses clickable and unescaped', () => {
    expect(body('See https://example.org/a_b_c.')).toContain('See <https://example.org/a_b_c>.')
  })
})
