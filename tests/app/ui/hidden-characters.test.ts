import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { HiddenCharacters } from '@/app/ui/hidden-characters'

const shown = (text: string) =>
  renderToStaticMarkup(createElement(HiddenCharacters, { text })).replace(/<[^>]+>/g, '|')

it('leaves a text without hidden characters as it is', () => {
  expect(shown('中文 and English，《书名》。')).toBe('中文 and English，《书名》。')
})

it('writes out direction marks, controls and marks of no width where they stand', () => {
  expect(shown('甲\u202e乙\u0007丙\u200b')).toBe('甲|U+202E|乙|U+0007|丙|U+200B|')
})

it('takes line breaks for what they are', () => {
  expect(shown('甲\n乙')).toBe('甲\n乙')
})
