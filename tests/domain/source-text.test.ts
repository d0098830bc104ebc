import { describe, expect, it } from 'vitest'
import { checkSourceText, inspectSource, MAX_SOURCE_BYTES, utf8Length } from '@/domain/source-text'

describe('inspecting a source text', () => {
  it('counts the characters nobody sees and tells where they stand', () => {
    const found = inspectSource('甲\u0007乙\u202e丙\u200b\u200b丁\u{E0041}')
    expect(found.control).toEqual({ count: 1, positions: [1] })
    expect(found.bidi).toEqual({ count: 1, positions: [3] })
    expect(found.invisible).toEqual({ count: 3, positions: [5, 6, 8] })
    expect(found.han).toBe(4)
  })

  it.each(['\u202a', '\u202e', '\u2066', '\u2069', '\u200e', '\u200f', '\u061c'])(
    'takes %j for a direction mark',
    mark => {
      expect(inspectSource(`a${mark}b`).bidi.count).toBe(1)
    },
  )

  it('passes over tabs, line breaks, white space and Chinese punctuation', () => {
    const { control, bidi, invisible } = inspectSource('　一，二。\t“三”……\r\n《四》\u00a0é\u2014')
    expect([control.count, bidi.count, invisible.count]).toEqual([0, 0, 0])
  })

  it('keeps the first few positions and counts the rest', () => {
    const { control } = inspectSource('\u0000'.repeat(50))
    expect(control.count).toBe(50)
    expect(control.positions).toHaveLength(10)
  })

  it('counts Han characters beyond the first plane once each', () => {
    expect(inspectSource('𠀀𠀁〇々').han).toBe(4)
  })

  it('tells Chinese, with much Latin in it, from English with a Chinese name', () => {
    expect(inspectSource('据 Reuters 报道，双方在 Geneva 会谈。').looksChinese).toBe(true)
    expect(inspectSource('Professor Wang (王) teaches in Beijing.').looksChinese).toBe(false)
    expect(inspectSource('2024').looksChinese).toBe(false)
  })
})

describe('deciding whether a text can be a source', () => {
  it('allows a text with hidden characters, and one that is not Chinese', () => {
    expect(checkSourceText('甲\u202e乙\u0000')).toEqual({ ok: true })
    expect(checkSourceText('Not Chinese.')).toEqual({ ok: true })
  })

  it.each(['', ' \n\t　', '\uFEFF', '\u200b\u200d\n', '\u0000\u0007'])(
    'refuses %j: nothing to read',
    text => {
      expect(checkSourceText(text)).toEqual({ ok: false, code: 'text_empty' })
    },
  )

  it('measures the limit in bytes of UTF-8', () => {
    const most = '字'.repeat(Math.floor(MAX_SOURCE_BYTES / 3))
    expect(checkSourceText(`${most}ab`)).toEqual({ ok: true })
    expect(checkSourceText(`${most}abc`)).toEqual({
      ok: false,
      code: 'text_too_large',
      facts: { bytes: MAX_SOURCE_BYTES + 1, limit: MAX_SOURCE_BYTES },
    })
  })

  it('refuses half of a surrogate pair, which no UTF-8 can keep', () => {
    expect(checkSourceText('甲\ud840乙')).toEqual({
      ok: false,
      code: 'text_undecodable',
      facts: { offset: 1 },
    })
    expect(checkSourceText('甲乙\udc00')).toEqual({
      ok: false,
      code: 'text_undecodable',
      facts: { offset: 2 },
    })
    expect(checkSourceText('𠀀')).toEqual({ ok: true })
  })

  it('agrees with the encoder on the length of every kind of character', () => {
    const text = 'aé字𠀀😀\n'
    expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
  })
})
