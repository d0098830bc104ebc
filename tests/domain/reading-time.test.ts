import { describe, expect, it } from 'vitest'
import { readingTime } from '@/domain/reading-time'

describe('the time a text takes', () => {
  it('counts English words, those with a hyphen or an apostrophe once, and no Chinese', () => {
    expect(readingTime('China’s long-term view: 90 billion. 对话与合作').words).toBe(5)
    expect(readingTime('')).toEqual({ words: 0, minutes: 0 })
  })

  it('is told in whole minutes, one at least', () => {
    expect(readingTime('one two').minutes).toBe(1)
    expect(readingTime('word '.repeat(2380)).minutes).toBe(10)
  })
})
