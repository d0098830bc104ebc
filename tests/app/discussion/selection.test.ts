import { describe, expect, it } from 'vitest'
import { trimRange, wholeWords } from '@/app/discussion/selection'

const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end)

describe('a selected range', () => {
  it('leaves out the blanks at its ends', () => {
    const text = 'one  two three'
    expect(cut(text, trimRange(text, { start: 3, end: 9 }))).toBe('two')
  })

  it('of blanks alone is empty', () => {
    const { start, end } = trimRange('a   b', { start: 1, end: 4 })
    expect(start).toBe(end)
  })

  it('never holds half of a character', () => {
    const text = 'a😀b'
    expect(cut(text, trimRange(text, { start: 2, end: 4 }))).toBe('😀b')
    expect(cut(text, trimRange(text, { start: 0, end: 2 }))).toBe('a😀')
  })

  it('is widened to whole English words', () => {
    const text = 'The hotline’s guardians answer.'
    expect(cut(text, wholeWords(text, { start: 6, end: 16 }))).toBe('hotline’s guardians')
  })

  it('is left alone at the borders of words and in Chinese', () => {
    const text = 'on the sea'
    expect(wholeWords(text, { start: 3, end: 6 })).toEqual({ start: 3, end: 6 })
    expect(wholeWords('海上危机管控', { start: 2, end: 4 })).toEqual({ start: 2, end: 4 })
  })
})
