import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, unguarded, writeCsv } from '@/formats/csv'
import { granted, refusalOf } from '../support/discussed-article'

describe('reading', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb\r', [['a'], ['b']]],
    ['"a,b","c ""d"""\n', [['a,b', 'c "d"']]],
    [
      '"two\r\nlines",x\n\n\ny,z',
      [
        ['two\r\nlines', 'x'],
        ['y', 'z'],
      ],
    ],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['5" pipe,x', [['5" pipe', 'x']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(granted(readCsv(text))).toEqual(rows)
  })

  it.each([
    ['a,b\n"open', 2],
    ['"a"b,c', 1],
    ['"x\ny"\n"z" ,w', 3],
  ])('%j is refused with its line', (text, line) => {
    expect(refusalOf(readCsv(text))).toMatchObject({ code: 'invalid', facts: { line } })
  })
})

describe('writing', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab,"\'\r\n\t=+-@＝中 ;'), maxLength: 6 })

  it('is read back as it was', () => {
    // A row of one empty cell is an empty line, which makes no row.
    const row = fc.array(cell, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), rows => {
        const read = granted(readCsv(writeCsv(rows).slice(1)))
        expect(read.map(cells => cells.map(unguarded))).toEqual(rows)
      }),
    )
  })

  it('lets no cell begin with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(cell, text => {
        const [[written = ''] = []] = granted(readCsv(writeCsv([[text, 'x']]).slice(1)))
        expect(written).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })
})
