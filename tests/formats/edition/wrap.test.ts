import { describe, expect, it } from 'vitest'
import { renderText } from '@/formats/edition/text'
import { columns, wrap } from '@/formats/edition/wrap'
import { documentOf, edition, passage, section } from '../../support/printed-edition'

describe('wrapping', () => {
  it('breaks at spaces, within the width, and loses no word', () => {
    const text = 'The strategic aim of middle powers is to keep their choices open for as long as they can.'
    const lines = wrap(text, 20)
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(20)
    expect(lines.join(' ')).toBe(text)
  })

  it('breaks Chinese anywhere, but never before a mark that closes', () => {
    const text = '中国始终主张对话，反对对抗。合作的前景广阔。'
    const lines = wrap(text, 10)
    expect(lines.join('')).toBe(text)
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line).not.toMatch(/^[，。]/)
  })

  it('counts a Chinese character as two columns and a combining mark as none', () => {
    expect(columns('中国 ok')).toBe(7)
    expect(columns('e\u0301')).toBe(1)
  })

  it('leaves a word that is longer than a line whole', () => {
    expect(wrap('a https://example.org/very/long/address b', 10)).toEqual([
      'a',
      'https://example.org/very/long/address',
      'b',
    ])
  })
})

describe('an edition as text', () => {
  it('fits a terminal of 80 columns', () => {
    const words = 'words '.repeat(200)
    const text = renderText(
      documentOf(edition([section('s', { heading: words, body: passage('b', words) })])),
    )
    expect(Math.max(...text.split('\n').map(columns))).toBeLessThanOrEqual(72)
  })
})
