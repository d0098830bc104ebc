import { describe, expect, it } from 'vitest'
import { columns } from '@/formats/edition/columns'
import { renderText } from '@/formats/edition/text'
import { documentOf, edition, passage, section } from '../../support/printed-edition'

it('counts a Chinese character as two columns and a combining mark as none', () => {
  expect(columns('中国 ok')).toBe(7)
  expect(columns('e\u0301')).toBe(1)
})

describe('an edition as text', () => {
  it('keeps a paragraph on one line, so that every sentence can be found in it', () => {
    const words = `${'Many words stand in this long paragraph. '.repeat(12)}The last.`
    const text = renderText(
      documentOf(edition([section('s', { heading: 'Words', body: passage('b', words) })])),
    )
    expect(text.split('\n')).toContain(words)
  })

  it('rules a heading by its width and never wider than a terminal', () => {
    const long = 'words '.repeat(60).trim()
    const rules = (heading: string) =>
      renderText(documentOf(edition([section('s', { heading, body: passage('b', 'x') })])))
        .split('\n')
        .filter(line => /^=+$/.test(line))
        .map(line => line.length)
    expect(rules(long)).toContain(72)
    expect(rules('中国')).toContain(4)
  })
})
