import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '@/domain/reading/document'
import { textOf } from '@/domain/reading/text-of'
import { refusePdfBombs } from '@/formats/pdf/bombs'
import { partFootnotes } from '@/formats/pdf/footnotes'
import { withoutFurniture } from '@/formats/pdf/furniture'
import { guttersOf } from '@/formats/pdf/gutters'
import { type Line, linesOfPage } from '@/formats/pdf/lines'
import type { Page, Piece } from '@/formats/pdf/open'
import { paragraphsOf } from '@/formats/pdf/paragraphs'
import { mendRadicals } from '@/formats/pdf/radicals'
import { hostilePdfs } from '../../trust/hostile-files'

const size = 10
const piece = (text: string, x: number, y: number, width = text.length * size): Piece => ({
  text,
  x,
  y,
  width,
  size,
})
const page = (pieces: Piece[]): Page => ({ width: 600, height: 800, pieces, pictures: 0 })
const line = (text: string, x: number, y: number, more: Partial<Line> = {}): Line => ({
  page: 1,
  column: 0,
  text,
  x,
  right: x + text.length * size,
  y,
  size,
  marks: [],
  ...more,
})

describe('the lines of a page', () => {
  it('are read column by column, with what goes across them in its place', () => {
    const rows = Array.from({ length: 12 }, (_, at) => 100 + at * 15)
    const pieces = rows.flatMap(y => [
      piece('左栏文字左栏文字左栏文字左栏文字左栏文字', 50, y),
      piece('右栏文字右栏文字右栏文字右栏文字右栏文字', 300, y + 4),
    ])
    const whole = page([
      piece('横贯全页的标题横贯全页的标题横贯全页的标题横贯全页的标题', 120, 60),
      ...pieces,
    ])
    const gutters = guttersOf([whole])
    expect(gutters).toHaveLength(1)
    const read = linesOfPage(whole, 1, gutters).map(({ text }) => text.slice(0, 2))
    expect(read).toEqual(['横贯', ...rows.map(() => '左栏'), ...rows.map(() => '右栏')])
  })

  it('of one column are not parted', () => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      piece('一行很长的文字一行很长的文字一行很长的文字一行很长的文字', 50, 100 + at * 15),
    )
    expect(guttersOf([page(rows)])).toEqual([])
  })

  it('lose heads that come again and page numbers, and keep notes', () => {
    const words = ['渡口', '集市', '老人']
    const of = (number: number) => [
      line('示例学刊', 50, 30, { page: number }),
      ...[1, 2, 3, 4].map(at =>
        line(words[number - 1]?.repeat(at) ?? '', 50, 100 + 15 * at, { page: number }),
      ),
      line(`${number}`, 300, 780, { page: number }),
    ]
    const dropped = {}
    const left = withoutFurniture([of(1), of(2), of(3)], dropped)
    expect(left.flat().map(({ text }) => text)).toEqual(
      words.flatMap(word => [1, 2, 3, 4].map(at => word.repeat(at))),
    )
    expect(dropped).toEqual({ running_heads: 3, page_numbers: 3 })
  })

  it('give up the notes below them', () => {
    const { body, notes } = partFootnotes(
      [
        line('正文。', 50, 100),
        line('见原文。', 50, 700, { size: 8, marks: [{ at: 0, mark: '1' }] }),
        line('续行。', 50, 710, { size: 8 }),
      ],
      size,
    )
    expect(body.map(({ text }) => text)).toEqual(['正文。'])
    expect(notes.map(({ id, blocks }) => [id, textOf(blocks)])).toEqual([['1:1', '见原文。续行。']])
  })
})

describe('paragraphs', () => {
  const paragraphs = (lines: Line[]) => paragraphsOf(lines, size).map(block => textOf([block]))
  const full = '这一行写满了这一行写满了这一行写满了这'

  it('begin with an indent, and end with a short line', () => {
    expect(
      paragraphs([
        line(full, 70, 100),
        line(`${full}满了`, 50, 115),
        line('短。', 50, 130),
        line(full, 50, 145),
      ]),
    ).toEqual([`${full}${full}满了短。`, full])
  })

  it('have words joined by spaces, and broken words without their hyphen', () => {
    const one = line('The ferry leaves at dawn and the mar-', 50, 100)
    const two = line('ket opens when it lands on the bank of', 50, 115)
    const three = line('the river.', 50, 130)
    expect(paragraphs([one, two, three])).toEqual([
      'The ferry leaves at dawn and the market opens when it lands on the bank of the river.',
    ])
  })
})

it('radicals become characters, and nothing else is changed', () => {
  expect(mendRadicals('⼀⽅⼯⻓（Ａ）①')).toBe('一方工长（Ａ）①')
})

it('a stream that unpacks to hundreds of megabytes is refused before it does', () => {
  const bomb = hostilePdfs(13).find(({ name }) => name === 'bomb')
  expect(() => refusePdfBombs(bomb?.bytes ?? new Uint8Array())).toThrow(
    new UnreadableFile('suspicious_compression'),
  )
})
