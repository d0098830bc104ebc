import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { segmentSource } from '@/domain/segmentation/segment-source'

const FOLDER = new URL('../../../../shared/texts/', import.meta.url)

const texts = [
  { slug: 'prc-constitution-preamble', language: 'zh' },
  { slug: 'prc-constitution-preamble', language: 'en' },
  { slug: 'prc-constitution-ch1', language: 'zh' },
  { slug: 'prc-constitution-ch1', language: 'en' },
  { slug: 'prc-foreign-relations-law', language: 'zh' },
  { slug: 'udhr', language: 'zh' },
  { slug: 'udhr', language: 'en' },
] as const

function read(slug: string, language: string): string {
  return readFileSync(new URL(`${slug}.${language}.txt`, FOLDER), 'utf8')
}

describe.skipIf(!existsSync(FOLDER))('published texts', () => {
  it.each(texts)('$slug ($language) comes back exactly, one paragraph a line', ({ slug, language }) => {
    const text = read(slug, language)
    const paragraphs = segmentSource(text, language)
    const joined = paragraphs.flatMap(({ sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end)),
    )
    expect(joined.join('')).toBe(text)
    expect(paragraphs).toHaveLength(text.split('\n').filter(line => line.trim()).length)
  })

  it.each(texts.filter(({ language }) => language === 'zh'))(
    '$slug has a sentence for each full stop',
    ({ slug }) => {
      const text = read(slug, 'zh')
      const lines = text.split('\n').filter(line => line.trim())
      const plainCount = lines.reduce((sum, line) => sum + (line.match(/。(?=.)/g)?.length ?? 0) + 1, 0)
      const count = segmentSource(text, 'zh').reduce((sum, { sentences }) => sum + sentences.length, 0)
      expect(count).toBe(plainCount)
    },
  )

  it('the two languages of the preamble have the same paragraphs', () => {
    const [zh, en] = (['zh', 'en'] as const).map(language =>
      segmentSource(read('prc-constitution-preamble', language), language),
    )
    expect(zh).toHaveLength(14)
    expect(en).toHaveLength(14)
    expect(zh?.[2]?.sentences).toHaveLength(2)
  })
})
