import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_SOURCE_BYTES } from '@/domain/source-text'
import { decodeSourceFile } from '@/formats/text/decode'

const ARTICLE =
  '多边合作的前景\n近年来，国际社会对多边机构的作用有不同看法。我们认为，对话比对抗更能解决问题。\r\n两国之间的贸易去年增长了3.5%，这说明市场仍有潜力。'
const UTF8_MARK = [0xef, 0xbb, 0xbf]

/** Two-byte GB18030 by turning the platform's decoder round. */
const gbBytes = new Map<string, [number, number]>()
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail))
    if (character.length === 1 && character !== '\ufffd') gbBytes.set(character, [lead, trail])
  }
}

function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap(character => gbBytes.get(character) ?? [character.charCodeAt(0)]))
}

function utf16(text: string, byteOrder: 'le' | 'be', mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < units.length; index += 1) {
    view.setUint16(index * 2, units.charCodeAt(index), byteOrder === 'le')
  }
  return bytes
}

function utf8(text: string, mark: number[] = []): Uint8Array {
  return Uint8Array.from([...mark, ...new TextEncoder().encode(text)])
}

function randomBytes(length: number, seed: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

describe('each encoding is recognised and gives the text exactly', () => {
  it.each([
    ['utf-8', utf8(ARTICLE)],
    ['utf-8-bom', utf8(ARTICLE, UTF8_MARK)],
    ['utf-16le', utf16(ARTICLE, 'le', true)],
    ['utf-16be', utf16(ARTICLE, 'be', true)],
    ['utf-16le', utf16(ARTICLE, 'le', false)],
    ['utf-16be', utf16(ARTICLE, 'be', false)],
    ['gb18030', gb18030(ARTICLE)],
    ['gb18030', Uint8Array.from([0x84, 0x31, 0x95, 0x33, ...gb18030(ARTICLE)])],
  ] as const)('%s', (encoding, bytes) => {
    expect(decodeSourceFile(bytes, 'article.txt')).toEqual({ ok: true, text: ARTICLE, encoding })
  })

  it('UTF-16 without a mark and without a single ASCII character', () => {
    const text = '国际合作的作用，我们有不同的看法。'
    expect(decodeSourceFile(utf16(text, 'le', false), 'a.txt')).toEqual({
      ok: true,
      text,
      encoding: 'utf-16le',
    })
    expect(decodeSourceFile(utf16(text, 'be', false), 'a.txt')).toEqual({
      ok: true,
      text,
      encoding: 'utf-16be',
    })
  })

  it('GB18030 in a title of two characters, in four bytes, in traditional characters, and in an English text', () => {
    for (const text of [
      '中国',
      '兩國關係的發展，對世界和平有重要意義。',
      'A long English paragraph about 中国的外交 and its neighbours.',
    ]) {
      expect(decodeSourceFile(gb18030(text), 'a.md')).toEqual({ ok: true, text, encoding: 'gb18030' })
    }
    const fourBytes = Uint8Array.from([...gb18030('中国的政策'), 0x95, 0x32, 0x82, 0x36])
    expect(decodeSourceFile(fourBytes, 'a.txt')).toEqual({
      ok: true,
      text: '中国的政策𠀀',
      encoding: 'gb18030',
    })
  })

  it('UTF-8 keeps control and direction characters, and a replacement character that was there', () => {
    const text = '甲\u0007乙\u202e丙\ufffd丁'
    expect(decodeSourceFile(utf8(text), 'a.txt')).toEqual({ ok: true, text, encoding: 'utf-8' })
  })

  it('every well-formed text survives UTF-8 and marked UTF-16', () => {
    const visible = fc
      .string({ unit: 'grapheme' })
      .filter(text => !/[\p{Cc}\ufeff]/u.test(text) && /[a-z]/.test(text))
    fc.assert(
      fc.property(visible, text => {
        expect(decodeSourceFile(utf8(text), 'a.txt')).toMatchObject({ text })
        expect(decodeSourceFile(utf8(text, UTF8_MARK), 'a.txt')).toMatchObject({ text })
        expect(decodeSourceFile(utf16(text, 'le', true), 'a.txt')).toMatchObject({ text })
        expect(decodeSourceFile(utf16(text, 'be', true), 'a.txt')).toMatchObject({ text })
      }),
    )
  })
})

describe('the file type', () => {
  it.each(['a.txt', 'A.TXT', 'b.md', 'c.d.Md', '文章.txt'])('%s is read', name => {
    expect(decodeSourceFile(utf8(ARTICLE), name).ok).toBe(true)
  })

  it.each(['a.docx', 'a.pdf', 'txt', 'a.txt.exe', 'a.', ''])('%j is refused', name => {
    expect(decodeSourceFile(utf8(ARTICLE), name)).toMatchObject({ ok: false, code: 'unsupported_file_type' })
  })
})

describe('bytes that are no text are refused', () => {
  const refused = { ok: false, code: 'text_undecodable' }

  it('random bytes of any length', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const bytes = randomBytes(24 + seed * 13, seed)
      expect(decodeSourceFile(bytes, 'a.txt'), `seed ${seed}`).toEqual(refused)
    }
  })

  it.each([
    ['UTF-8', utf8(ARTICLE).subarray(0, -2)],
    ['marked UTF-8', utf8('甲乙', UTF8_MARK).subarray(0, -1)],
    ['GB18030', gb18030('我们认为对话比对抗更好').subarray(0, -1)],
    ['marked UTF-16', utf16(ARTICLE, 'le', true).subarray(0, -1)],
    ['bare UTF-16', utf16(ARTICLE, 'be', false).subarray(0, -1)],
  ])('%s cut inside a character', (_name, bytes) => {
    expect(decodeSourceFile(bytes, 'a.txt')).toEqual(refused)
  })

  it('half of a surrogate pair in UTF-16', () => {
    expect(decodeSourceFile(utf16('甲\ud840乙', 'le', true), 'a.txt')).toEqual(refused)
  })

  it('one bad byte in a long UTF-8 text', () => {
    const bytes = utf8(ARTICLE.repeat(20))
    bytes[900] = 0xff
    expect(decodeSourceFile(bytes, 'a.txt')).toEqual(refused)
  })

  it.each([
    ['PDF', utf8('%PDF-1.7\nplain ASCII follows here')],
    ['zip or docx', utf8('PK\x03\x04 and more')],
    ['RTF', utf8('{\\rtf1\\ansi text}')],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 62, 0])],
    ['control characters', utf8('a\x01\x02\x03\x04\x05\x06b')],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x2d, 0x4e, 0, 0])],
  ])('%s under the name of a text', (_name, bytes) => {
    expect(decodeSourceFile(bytes, 'a.txt')).toEqual(refused)
  })

  it.each([
    [
      'Latin-1',
      Uint8Array.from('Tous les êtres humains naissent libres et égaux', c => c.charCodeAt(0)) as Uint8Array,
    ],
    [
      'EUC-KR',
      Uint8Array.of(
        0xb8,
        0xf0,
        0xb5,
        0xe7,
        0x20,
        0xc0,
        0xce,
        0xb0,
        0xa3,
        0xc0,
        0xba,
        0x20,
        0xc0,
        0xda,
        0xc0,
        0xaf,
      ),
    ],
    [
      'Shift_JIS',
      Uint8Array.of(
        0x93,
        0xfa,
        0x96,
        0x7b,
        0x8d,
        0x91,
        0x96,
        0xaf,
        0x82,
        0xcd,
        0x81,
        0x41,
        0x90,
        0xb3,
        0x93,
        0x96,
      ),
    ],
  ])('%s, which is not read yet', (_name, bytes) => {
    expect(decodeSourceFile(bytes, 'a.txt')).toEqual(refused)
  })
})

describe('size', () => {
  it('is that of the text as UTF-8, whatever the file is encoded in', () => {
    const most = Math.floor(MAX_SOURCE_BYTES / 3)
    expect(decodeSourceFile(utf16('字'.repeat(most), 'le', true), 'a.txt').ok).toBe(true)
    expect(decodeSourceFile(utf16('字'.repeat(most + 1), 'le', true), 'a.txt')).toEqual({
      ok: false,
      code: 'text_too_large',
      facts: { bytes: (most + 1) * 3, limit: MAX_SOURCE_BYTES },
    })
    expect(decodeSourceFile(utf16('a'.repeat(MAX_SOURCE_BYTES), 'be', true), 'a.txt').ok).toBe(true)
  })

  it('of five megabytes is refused before it is decoded', () => {
    expect(decodeSourceFile(new Uint8Array(5_000_000).fill(0xff), 'a.txt')).toMatchObject({
      code: 'text_too_large',
    })
  })

  it('of nothing to read is text_empty', () => {
    for (const bytes of [[], UTF8_MARK, [0xff, 0xfe], [0x20, 0x0a], [0xe3, 0x80, 0x80]]) {
      expect(decodeSourceFile(Uint8Array.from(bytes), 'a.txt')).toEqual({ ok: false, code: 'text_empty' })
    }
  })

  it('of two megabytes of GB18030 is read whole', () => {
    const bytes = gb18030(ARTICLE.repeat(Math.floor(MAX_SOURCE_BYTES / utf8(ARTICLE).length)))
    expect(decodeSourceFile(bytes, 'a.txt')).toMatchObject({ ok: true, encoding: 'gb18030' })
  })
})

describe('Big5', () => {
  it('is read where it is Chinese, and GB18030 stays GB18030', () => {
    const big5 = Uint8Array.of(
      0xa7,
      0xda,
      0xad,
      0xcc,
      0xb9,
      0xef,
      0xa5,
      0x40,
      0xac,
      0xc9,
      0xaa,
      0xba,
      0xa9,
      0x4d,
      0xa5,
      0xad,
    )
    expect(decodeSourceFile(big5, 'a.txt')).toEqual({ ok: true, text: '我們對世界的和平', encoding: 'big5' })
  })
})
