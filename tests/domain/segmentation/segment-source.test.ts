import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasVisibleText } from '@/domain/languages/invisible'
import {
  type SourceParagraph,
  segmentSource,
  sentenceText,
  trimmedRange,
} from '@/domain/segmentation/segment-source'
import { chinese, type GoldenCase } from './golden'
import { english } from './golden-english'

const BAR = '|'

function sentencesOf(text: string, language: 'zh' | 'en'): string[] {
  return segmentSource(text, language).flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  )
}

function goldenTests(cases: GoldenCase[], language: 'zh' | 'en'): void {
  for (const { rule, texts } of cases) {
    describe(rule, () => {
      it.each(texts)('%s', marked => {
        expect(sentencesOf(marked.replaceAll(BAR, ''), language)).toEqual(marked.split(BAR))
      })
    })
  }
}

describe('Chinese sentences', () => goldenTests(chinese, 'zh'))
describe('English sentences', () => goldenTests(english, 'en'))

it('has at least 120 golden cases', () => {
  const count = [...chinese, ...english].reduce((sum, { texts }) => sum + texts.length, 0)
  expect(count).toBeGreaterThanOrEqual(120)
})

describe('paragraphs', () => {
  it('are the lines that have something to read', () => {
    const text = '\n标题\n\n  \n第一段。还有一句。\r\n\u200b\n第二段。\n'
    const paragraphs = segmentSource(text, 'zh')
    expect(paragraphs.map(({ index }) => index)).toEqual([0, 1, 2])
    expect(paragraphs.map(({ sentences }) => sentences.map(range => sentenceText(text, range)))).toEqual([
      ['标题'],
      ['第一段。', '还有一句。'],
      ['第二段。'],
    ])
  })

  it('are none in a text with nothing to read', () => {
    for (const text of ['', ' \t\r\n　', '\uFEFF', '\u200b\u2060\n\u202e'])
      expect(segmentSource(text, 'zh')).toEqual([])
  })

  it('end a quotation that runs over several of them', () => {
    expect(sentencesOf('“第一段。第二句。\n“第二段。”完了。', 'zh')).toEqual([
      '“第一段。',
      '第二句。\n',
      '“第二段。”',
      '完了。',
    ])
  })
})

describe('a long quotation', () => {
  it('is read sentence by sentence, its announcement with the first and the speaker with the last', () => {
    const long = '这是很长的一句话，说的是同一件事，一遍又一遍。'.repeat(12)
    const sentences = sentencesOf(`“${long}”他说。散会。`, 'zh')
    expect(sentences).toHaveLength(13)
    expect(sentences.at(-2)).toMatch(/。”他说。$/)
  })
})

describe('the words of a sentence for display', () => {
  it('leave out the white space and blank lines around it', () => {
    const text = ' \n　你好。\r\n\u200b\n\n'
    expect(sentenceText(text, { start: 0, end: text.length })).toBe('你好。')
    expect(trimmedRange(text, { start: 0, end: text.length })).toEqual({ start: 3, end: 6 })
  })

  it('keep the hidden characters of its own line', () => {
    const text = '\u202e好\u202c \n'
    expect(sentenceText(text, { start: 0, end: text.length })).toBe('\u202e好\u202c')
  })

  it('are empty when there is nothing to read', () => {
    expect(trimmedRange('a \n b', { start: 1, end: 4 })).toEqual({ start: 1, end: 1 })
  })
})

const alphabet = fc.constantFrom(
  ...'中国他说的是一二。！？；，：…“”‘’「」《》（）()[]［］①"\'.!?* \n\r\t　\uFEFF\u200b\u2028abAB19h/𠀀😀\ud840\udc00',
  'Dr.',
  'U.S.',
  '……',
  '。”',
  '[1]',
  'https://',
  '\r\n',
)
const anyText = fc.oneof(
  fc.array(alphabet, { maxLength: 80 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary' }),
)
const anyLanguage = fc.constantFrom('zh' as const, 'en' as const)

function ranges(paragraphs: SourceParagraph[]) {
  return paragraphs.flatMap(({ sentences }) => sentences)
}

describe('every text', () => {
  it('comes back from its sentences, each character exactly once and in order', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const found = ranges(segmentSource(text, language))
        if (!hasVisibleText(text)) {
          expect(found).toEqual([])
          return
        }
        expect(found.map(({ start }) => start)).toEqual([0, ...found.slice(0, -1).map(({ end }) => end)])
        expect(found.at(-1)?.end).toBe(text.length)
        expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })

  it('has paragraphs that cover their sentences, and only sentences with something to read', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const paragraphs = segmentSource(text, language)
        const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter(hasVisibleText)
        expect(paragraphs).toHaveLength(lines.length)
        for (const { start, end, sentences } of paragraphs) {
          expect(sentences[0]?.start).toBe(start)
          expect(sentences.at(-1)?.end).toBe(end)
          for (const range of sentences) {
            const words = sentenceText(text, range)
            expect(words).toBe(words.trim())
            expect(hasVisibleText(words)).toBe(true)
          }
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('is never cut between the halves of a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const { start } of ranges(segmentSource(text, language))) {
          const splitsPair =
            /[\ud800-\udbff]/.test(text.charAt(start - 1)) && /[\udc00-\udfff]/.test(text.charAt(start))
          expect(splitsPair).toBe(false)
        }
      }),
    )
  })
})

describe('time', () => {
  const SIZE = 700_000
  const hostile: [string, string][] = [
    [
      'prose',
      '他说：“会谈持续了三个小时。”随后，各方签署了协议（见附件。）。增长3.5%，详见https://example.org/。',
    ],
    ['prose in lines', '第一句话很短。第二句话也不长。\n'],
    ['opening marks', '（'],
    ['closing marks', '”'],
    ['opening, then closing marks', '“（《「'],
    ['full points', '.'],
    ['spaced full points', '. '],
    ['ellipses', '…'],
    ['straight quotation marks', '"'],
    ['asterisks', '*。'],
    ['note marks', '。[1]①'],
    ['half notes', '。[1-1-1-1-1-1'],
    ['half addresses', 'http:/hwww'],
    ['addresses', 'https://a!'],
    ['hidden characters', '\u200b'],
    ['one word', 'a'],
  ]
  // A reader that grows with the square of the line would not come back within the runner's limit.
  it.each(hostile)('comes back with every character of a long line of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length))
    const sentences = segmentSource(text, 'zh').flatMap(paragraph => paragraph.sentences)
    const length = sentences.reduce((sum, { start, end }) => sum + end - start, 0)
    expect(sentences.length === 0 || length === text.length).toBe(true)
  })
})
