import { expect, it } from 'vitest'
import { languageFrom } from '@/app/i18n/languages'

it("a reader's own choice outweighs their browser", () => {
  expect(languageFrom('zh-CN', 'en-US,en;q=0.9')).toBe('zh-CN')
  expect(languageFrom('en', 'zh-CN')).toBe('en')
})

it('a choice that is no language of ours is passed over', () => {
  expect(languageFrom('fr', 'zh')).toBe('zh-CN')
})

it('the heaviest language we speak wins, whatever the order', () => {
  expect(languageFrom(undefined, 'en;q=0.5, zh-TW;q=0.8')).toBe('zh-CN')
  expect(languageFrom(undefined, 'fr, en-GB;q=0.7, zh;q=0.3')).toBe('en')
})

it('of two equal wishes the first is taken', () => {
  expect(languageFrom(undefined, 'zh,en')).toBe('zh-CN')
})

it('a language refused with weight zero is not used', () => {
  expect(languageFrom(undefined, 'zh;q=0, en;q=0.1')).toBe('en')
})

it('no wish, or one that cannot be read, is answered in English', () => {
  for (const header of [null, '', '*', ';;;,,,', 'zhuang'.repeat(400)])
    expect(languageFrom(undefined, header)).toBe('en')
})
