import { type Node, Parser } from 'commonmark'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '@/formats/edition/markdown'
import { documentOf, edition, passage, section, wholeEdition } from '../../support/printed-edition'

type Block = { type: string; level: number | null; text: string }

/** The blocks that a CommonMark parser reads, with the words in each. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  const walker = new Parser().parse(markdown).walker()
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event
    if (!entering || (node.type !== 'paragraph' && node.type !== 'heading')) continue
    blocks.push({ type: node.type, level: node.level ?? null, text: wordsOf(node) })
  }
  return blocks
}

function wordsOf(node: Node): string {
  let words = ''
  for (let child = node.firstChild; child; child = child.next)
    words += child.type === 'softbreak' ? '\n' : (child.literal ?? wordsOf(child))
  return words
}

const hostile = [
  '# no heading',
  '- no item',
  '1. no item',
  '> no quote',
  '    no code',
  '~~~ no fence',
  '``` no fence',
  '=== no underline',
  '--- no rule',
  '***',
  '| no | table |',
  '[no](javascript:alert(1)) ![no](x) [no]: /x',
  '<b>no</b> <!-- no --> <https://example.org/no>',
  '&amp; &#42; &copy; A&B',
  '*a* **b** _c_ __d__ `e` ~~f~~ a*b*c snake_case_word',
  'back\\slash \\* ends\\',
  '粗体**。**后，“引号”与（括号）',
  'Two  spaces and a tab\tinside',
]

describe('Markdown through a CommonMark parser', () => {
  it.each(hostile)('gives back %s word for word, as one paragraph', typed => {
    const facts = edition([section('s', { heading: typed, body: passage('b', typed) })])
    const blocks = blocksOf(renderMarkdown(documentOf(facts)))
    const texts = blocks.map(block => block.text)
    expect(blocks.find(block => block.type === 'heading' && block.level === 2)?.text).toBe(
      typed.trim().replace(/\s+/g, ' '),
    )
    expect(texts).toContain(typed.trim())
  })

  it('keeps the order and the levels of a whole edition', () => {
    const { facts, articles } = wholeEdition()
    const document = documentOf(facts, articles)
    const blocks = blocksOf(renderMarkdown(document))
    const headings = blocks.filter(block => block.type === 'heading')
    expect(headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 #1 Ask China: The Powers in Between',
      '2 Ask China',
      '3 Is trade large?',
      '2 Insights',
      '3 温言: A Shorter Piece',
      '4 Source',
      '2 Feature',
      '3 LIN Zhaoyan: Title of feature',
      '4 Why it matters',
      '4 Key takeaways',
      '4 The article in English',
      '4 Source',
      '2 About',
    ])
    const printed = document.sections.flatMap(({ body, questions, items }) => [
      ...body,
      ...questions.flatMap(question => question.answer),
      ...items.flatMap(item => item.text),
    ])
    const texts = blocks.map(block => block.text)
    let at = 0
    for (const { text } of printed) {
      at = texts.indexOf(text, at)
      expect(at, text).toBeGreaterThanOrEqual(0)
    }
  })
})
