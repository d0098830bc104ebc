import { describe, expect, it } from 'vitest'
import { demoEssays } from '@/demo/all-essays'
import { type DemoEssay, type DemoSentence, essayEnglish, essaySource } from '@/demo/essay'

const SENTENCE = /[^。！？]*[。！？]+[”’）」』]*/gu
const STRAY_MARKS = /["']|China-EU|isation|colour|labour|behaviour|defence|programme|centre|metres/u

const chinese = demoEssays.filter(essay => essay.sourceLanguage === 'zh')

function sentencesOf(essay: DemoEssay): DemoSentence[] {
  return essay.paragraphs.flatMap(each => each.sentences)
}

/** The figures an English sentence must carry over unchanged. */
function figuresOf(sentence: DemoSentence): string[] {
  const units: [RegExp, string][] = [
    [/(\d+(?:\.\d+)?)万亿元/gu, '$1 trillion yuan'],
    [/(\d+(?:\.\d+)?)%/gu, '$1 percent'],
    [/(20\d\d)年/gu, '$1'],
  ]
  return units.flatMap(([pattern, english]) =>
    [...sentence.source.matchAll(pattern)].map(match => english.replace('$1', match[1] ?? '')),
  )
}

describe('the demo’s essays', () => {
  it('are three from Chinese and one from English, each under its own name', () => {
    expect(chinese).toHaveLength(3)
    expect(demoEssays).toHaveLength(4)
    expect(new Set(demoEssays.map(essay => essay.slug)).size).toBe(4)
  })

  it('say in the record and in print that they were written for the demo', () => {
    for (const essay of demoEssays) {
      expect(essay.publication).toContain('Bianyi demonstration')
      expect(essay.note).toContain('Written for the Bianyi demonstration')
      expect(new URL(essay.url).hostname).toBe('example.org')
      for (const author of essay.authors) expect(author.affiliation).toContain('(invented for the demo)')
    }
  })

  it('run to between 600 and 900 Chinese characters', () => {
    for (const essay of chinese) {
      const characters = essaySource(essay).match(/\p{Script=Han}/gu)?.length ?? 0
      expect(characters, essay.slug).toBeGreaterThanOrEqual(600)
      expect(characters, essay.slug).toBeLessThanOrEqual(900)
    }
  })
})

describe.each(demoEssays.map(essay => [essay.slug, essay] as const))('%s', (_slug, essay) => {
  it('gives back each paragraph when its sentences are joined', () => {
    for (const each of essay.paragraphs) {
      expect(each.sentences.map(sentence => sentence.source).join('')).toBe(each.source)
      expect(each.source).toBe(each.source.trim())
      expect(each.source).not.toMatch(/\n/u)
    }
  })

  it('has English exactly where a sentence is not omitted, and a reason where it is', () => {
    for (const sentence of sentencesOf(essay)) {
      expect(sentence.english === '', sentence.source).toBe(sentence.status === 'omitted')
      expect(sentence.omissionReason !== undefined, sentence.source).toBe(sentence.status === 'omitted')
      expect(Boolean(sentence.omissionNote), sentence.source).toBe(sentence.status === 'omitted')
    }
    expect(new Set(sentencesOf(essay).map(sentence => sentence.status)).size).toBe(3)
  })

  it('keeps years, trillions and percentages as the source gives them', () => {
    for (const sentence of sentencesOf(essay)) {
      if (sentence.status === 'omitted') continue
      for (const figure of figuresOf(sentence)) expect(sentence.english).toContain(figure)
    }
  })

  it('is printed with curly quotes, en dashes and U.S. spelling', () => {
    const printed = [
      essay.title.en,
      essayEnglish(essay),
      essay.whyItMatters,
      ...essay.takeaways.map(each => each.text),
    ]
    for (const text of printed) expect(text).not.toMatch(STRAY_MARKS)
  })

  it('rests every takeaway on sentences that have English', () => {
    expect(essay.takeaways.length).toBeGreaterThan(0)
    for (const takeaway of essay.takeaways) {
      expect(takeaway.evidence.length).toBeGreaterThan(0)
      for (const [paragraph, sentence] of takeaway.evidence) {
        expect(essay.paragraphs[paragraph]?.sentences[sentence]?.english, takeaway.text).toBeTruthy()
      }
    }
  })
})

describe.each(chinese.map(essay => [essay.slug, essay] as const))('%s', (_slug, essay) => {
  it('falls into these sentences when split after 。！？ and closing quotes', () => {
    for (const each of essay.paragraphs) {
      const split = each.source.match(SENTENCE) ?? [each.source]
      expect(split).toEqual(each.sentences.map(sentence => sentence.source))
    }
  })
})
