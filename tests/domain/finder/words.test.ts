import { describe, expect, it } from 'vitest'
import { chineseTokens, looseTerms, matchOf, termsOf } from '@/domain/finder/words'

const asked = (query: string) => termsOf(query).map(matchOf)

describe('Chinese in the index', () => {
  it('is filed by pairs, the last character of a run by itself', () => {
    expect(chineseTokens('停火的条件。')).toBe('停火 火的 的条 条件 件')
    expect(chineseTokens('2022年，NATO东扩')).toBe('2022 年 nato 东扩 扩')
  })

  it('loses no character to a narrower form or a rare plane', () => {
    expect(chineseTokens('𠮷野家')).toBe('𠮷野 野家 家')
    expect(chineseTokens('（ＮＡＴＯ）')).toBe('nato')
  })
})

describe('a question to the finder', () => {
  it.each([
    ['停火', ['zh : "停火"']],
    ['停火条件', ['zh : "停火 火条 条件"']],
    ['国', ['zh : "国" *']],
    ['停火 谈判', ['zh : "停火"', 'zh : "谈判"']],
    ['ceasefire talks', ['en : "ceasefire"', 'en : "talks"']],
    ['"no limits" 俄罗斯', ['en : "no limits"', 'zh : "俄罗 罗斯"']],
    ['北约NATO东扩', ['zh : "北约"', 'en : "nato"', 'zh : "东扩"']],
    ['the conditions of a ceasefire', ['en : "conditions"', 'en : "ceasefire"']],
    ['of the', ['en : "of"', 'en : "the"']],
    ['', []],
    ['" ” “ 。', []],
  ])('%s', (query, wanted) => {
    expect(asked(query)).toEqual(wanted)
  })

  it.each(['zh : x', 'a" OR "b', 'NEAR(a b)', "a') --", '^*:-(){}'])(
    'lets nothing in it be syntax: %s',
    query => {
      for (const part of asked(query)) expect(part).toMatch(/^(zh|en) : "[^"]*"( \*)?$/)
    },
  )

  it('falls into its parts, each once', () => {
    expect(looseTerms(termsOf('停火停火 peace "peace talks"')).map(matchOf)).toEqual([
      'zh : "停火"',
      'zh : "火停"',
      'en : "peace"',
      'en : "talks"',
    ])
  })
})
