import { describe, expect, it } from 'vitest'
import { byReading } from '@/domain/dictionary/readings'
import { wordsAt, wordsIn } from '@/domain/dictionary/words'

const words = ['研究', '研究生', '生命', '生', '命', '卡拉OK', '𠮷祥']
const known = (candidates: ReadonlySet<string>) => new Set(words.filter(word => candidates.has(word)))
const within = (text: string) => wordsIn(text, 12, known).map(({ start, word }) => `${start}${word}`)
const at = (text: string, offset: number) => wordsAt(text, offset, 12, known).map(place => place.word)

describe('the words of a text', () => {
  it('are the longest from the left', () => {
    expect(within('研究生命，生命')).toEqual(['0研究生', '3命', '5生命'])
  })

  it('may hold Latin letters and characters beyond the first plane', () => {
    expect(within('去卡拉OK。𠮷祥')).toEqual(['1卡拉OK', '6𠮷祥'])
  })

  it('are none in a text that is not Chinese', () => {
    expect(within('nothing here 42!')).toEqual([])
  })
})

describe('the words at a place', () => {
  it('all cover it, the longest first', () => {
    expect(at('研究生命', 2)).toEqual(['研究生', '生命', '生'])
    expect(at('研究生命', 0)).toEqual(['研究生', '研究'])
  })

  it('are found far into a long text, and not over a stop', () => {
    const far = `${'水'.repeat(60)}研究，生命`
    expect(at(far, 61)).toEqual(['研究'])
    expect(wordsAt(far, 63, 12, known)[0]).toMatchObject({ start: 63, end: 65 })
  })

  it('are none beside the text', () => {
    expect(at('研究', 9)).toEqual([])
  })
})

describe('the entries of a word', () => {
  const entry = (pinyin: string, sense: string) => ({
    simplified: '和',
    traditional: '和',
    pinyin,
    senses: [sense],
  })

  it('come as they are read here, surnames and variants last', () => {
    const entries = [entry('Hé', 'surname He'), entry('hè', 'to join in'), entry('hé', 'and')]
    expect(byReading(entries, 'hé').map(one => one.senses[0])).toEqual(['and', 'surname He', 'to join in'])
    expect(byReading(entries, 'hè').map(one => one.senses[0])).toEqual(['to join in', 'and', 'surname He'])
  })

  it('need not be parted into syllables alike', () => {
    const entries = [entry('xī ān', 'first'), entry('Xī’ān', 'second')]
    expect(byReading(entries, 'xī ān')).toEqual(entries)
  })
})
