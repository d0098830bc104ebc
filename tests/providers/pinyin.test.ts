import { expect, it } from 'vitest'
import { readChinese, withToneMarks } from '@/providers/pinyin'

it.each([
  ['银行行长', 'yín háng háng zhǎng'],
  ['重庆', 'chóng qìng'],
  ['他还钱还没到', 'tā hái qián hái méi dào'],
])('%s is read by its context', (text, reading) => {
  expect(readChinese(text).join(' ')).toBe(reading)
})

it('gives a syllable for each place of the text, and none for what is not Chinese', () => {
  const text = 'A水，𠮷b火'
  const syllables = readChinese(text)
  expect(syllables).toHaveLength(text.length)
  expect(syllables[text.indexOf('水')]).toBe('shuǐ')
  expect(syllables[text.indexOf('火')]).toBe('huǒ')
  expect(syllables[0]).toBe('')
})

it.each([
  ['Bei3 jing1', 'Běi jīng'],
  ['lu:4 se4', 'lǜ sè'],
  ['ma5', 'ma'],
  ['na3 r5', 'nǎ r'],
  ['A A zhi4', 'A A zhì'],
  ['xx5', 'xx'],
  ['yi1 , er4', 'yī , èr'],
])('%s gets tone marks', (numbered, marked) => {
  expect(withToneMarks(numbered)).toBe(marked)
})
