import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CommentInline, readComment } from '@/app/discussion/comment-markup'

/** `<b>…</b>` and so on, so that an expectation can be read. */
const drawn = (inlines: readonly CommentInline[]): string =>
  inlines
    .map(inline => {
      if (inline.kind === 'text') return inline.text.replaceAll('<a ', '< a ')
      const inside = drawn(inline.inside)
      if (inline.kind === 'link') return `<a ${inline.href}>${inside}</a>`
      return inline.kind === 'strong' ? `<b>${inside}</b>` : `<i>${inside}</i>`
    })
    .join('')
const blocks = (body: string) =>
  readComment(body).map(block =>
    block.kind === 'list'
      ? `${block.ordered ? 'ol' : 'ul'}: ${block.items.map(drawn).join(' | ')}`
      : `${block.kind === 'quote' ? 'q' : 'p'}: ${block.lines.map(drawn).join(' | ')}`,
  )

describe('the markup of a comment', () => {
  it.each([
    ['Is *this* so? **Surely not.**', 'p: Is <i>this</i> so? <b>Surely not.</b>'],
    ['这里**要改。**请看*原文*。', 'p: 这里<b>要改。</b>请看<i>原文</i>。'],
    ['**very *very* so**', 'p: **very <i>very</i> so**'],
    ['_so_ but not snake_case_names', 'p: <i>so</i> but not snake_case_names'],
    ['3 * 4 * 5 and 2*3', 'p: 3 * 4 * 5 and 2*3'],
    ['*never closed', 'p: *never closed'],
    ['[here](https://example.org/a?b=1)', 'p: <a https://example.org/a?b=1>here</a>'],
    [
      'See https://example.org/x. Or not.',
      'p: See <a https://example.org/x>https://example.org/x</a>. Or not.',
    ],
    ['见https://example.org/x，即可', 'p: 见<a https://example.org/x>https://example.org/x</a>，即可'],
    ['[x](javascript:alert(1)) [y](data:text/html,z)', 'p: [x](javascript:alert(1)) [y](data:text/html,z)'],
    ['<b onclick="x">no</b>', 'p: <b onclick="x">no</b>'],
  ])('reads %s', (body, expected) => {
    expect(blocks(body)).toEqual([expected])
  })

  it('has lists, quotes, and lines as they were typed', () => {
    expect(blocks('Two things:\n- one\n- *two*\n1. first\n2. second\n> said\n> so\nand\nno more')).toEqual([
      'p: Two things:',
      'ul: one | <i>two</i>',
      'ol: first | second',
      'q: said | so',
      'p: and | no more',
    ])
  })

  it('links nowhere but to the web and to mail, whatever is typed, and loses no letter', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '[',
      '](',
      ')',
      'https://',
      'javascript:',
      'a',
      '字',
      ' ',
      '\n',
      '> ',
      '- ',
      '<',
      '"',
      '.',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const body = pieces.join('')
        const all = blocks(body).join('\n')
        for (const [, href] of all.matchAll(/<a ([^>]*)>/g)) expect(href).toMatch(/^(https?:\/\/|mailto:)/)
        const letters = (text: string) => text.replace(/<\/?[abi]( [^>]*)?>/g, '').match(/字/g)?.length ?? 0
        expect(letters(all)).toBe(letters(body))
      }),
      { numRuns: 500 },
    )
  })

  it('comes to an end over hostile text', () => {
    for (const hostile of ['*'.repeat(10_000), '[a]('.repeat(2500), '**a'.repeat(3300), '_ '.repeat(5000)])
      expect(readComment(hostile)).toHaveLength(1)
  })
})
