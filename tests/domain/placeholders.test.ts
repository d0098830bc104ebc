import { describe, expect, it } from 'vitest'
import { fillPlaceholders, longDate, ordinal } from '@/domain/placeholders'

describe('ordinals', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [10, '10th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [50, '50th'],
    [100, '100th'],
    [101, '101st'],
    [111, '111th'],
    [112, '112th'],
    [113, '113th'],
    [123, '123rd'],
    [1011, '1011th'],
  ])('%i is %s', (number, expected) => expect(ordinal(number)).toBe(expected))
})

describe('dates', () => {
  it('are written out as American English does, whatever the time zone', () => {
    expect(longDate('2025-09-05')).toBe('September 5, 2025')
    expect(longDate('2025-12-31')).toBe('December 31, 2025')
    expect(longDate('2024-02-29')).toBe('February 29, 2024')
  })

  it('stay as they are when they are no calendar day', () => {
    expect(longDate('2025')).toBe('2025')
    expect(longDate('2025-13-01')).toBe('2025-13-01')
  })
})

describe('placeholders', () => {
  const values = { number: 50, publishOn: '2025-09-05' }

  it('are filled in wherever they stand, with or without spaces inside', () => {
    const { text, unknown } = fillPlaceholders(
      '{{number}}, the {{ ordinal }}, of {{date}}; {{number}}',
      values,
    )
    expect(text).toBe('50, the 50th, of September 5, 2025; 50')
    expect(unknown).toEqual([])
  })

  it('stay as typed when nobody knows them, and each is reported once', () => {
    const { text, unknown } = fillPlaceholders('{{ordnial}} {{ordnial}} {{toString}} {{编号}}', values)
    expect(text).toBe('{{ordnial}} {{ordnial}} {{toString}} {{编号}}')
    expect(unknown).toEqual(['ordnial', 'toString', '编号'])
  })

  it('leaves other braces alone', () => {
    for (const text of ['{number}', '{{}}', '{{ }}', '{{a b}}', '{{number}', '{ {number} }'])
      expect(fillPlaceholders(text, values)).toEqual({ text, unknown: [] })
  })
})
