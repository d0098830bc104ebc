import { describe, expect, it } from 'vitest'
import { diffText } from '@/domain/diff/text-diff'
import { chineseWords } from '@/providers/words'

describe('chineseWords', () => {
  it('keeps words of several characters whole', () => {
    expect(chineseWords('全球治理需要国际合作。')).toEqual(['全球', '治理', '需要', '国际', '合作', '。'])
  })

  it.each([
    ['nothing', ''],
    ['line breaks of every kind', '\n一行\r\n\n二行\n'],
    ['Latin letters, numbers and signs', 'GDP增长了6.5%，“一带一路”！'],
    ['characters outside the basic plane', '𠮷野家𠀀\u200B'],
  ])('loses no character of %s', (_, text) => {
    expect(chineseWords(text).join('')).toBe(text)
  })

  it('lets a comparison show a changed word rather than its characters', () => {
    const ops = diffText('加强国际合作。', '加强国内合作。', {
      granularity: 'segmented',
      segment: chineseWords,
    })
    expect(ops).toContainEqual({ op: 'delete', text: '国际' })
    expect(ops).toContainEqual({ op: 'insert', text: '国内' })
  })
})
