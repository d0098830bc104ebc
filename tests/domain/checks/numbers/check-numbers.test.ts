import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkNumbers } from '@/domain/checks/numbers/check-numbers'

const texts = '../shared/texts'

describe.skipIf(!existsSync(texts))('published translations', () => {
  it.each(['prc-constitution-preamble', 'prc-constitution-ch1', 'udhr'])(
    'have no error in %s, and at most one warning in a thousand words',
    name => {
      const [zh = [], en = []] = ['zh', 'en'].map(language => linesOf(`${texts}/${name}.${language}.txt`))
      expect(zh.length).toBe(en.length)
      const found = zh.flatMap((line, at) => checkNumbers(line, en[at] ?? ''))
      const words = en.join(' ').split(/\s+/).length
      expect(found.filter(one => one.severity === 'error')).toEqual([])
      expect(found.length).toBeLessThanOrEqual(Math.ceil(words / 1000))
    },
  )

  it('are told of every year that is a century off', () => {
    const zh = linesOf(`${texts}/prc-constitution-preamble.zh.txt`)
    const en = linesOf(`${texts}/prc-constitution-preamble.en.txt`)
    const dated = en.flatMap((line, at) => (/\b19\d\d\b/.test(line) ? [{ line, source: zh[at] }] : []))
    expect(dated.length).toBeGreaterThan(1)
    for (const { line, source } of dated) {
      const found = checkNumbers(source, line.replace(/\b19(?=\d\d\b)/, '18'))
      expect(found.some(one => one.severity === 'error')).toBe(true)
    }
  })
})

it('tells the factor, both values and both wordings', () => {
  expect(checkNumbers('贸易额达90亿元。', 'Trade reached 90 billion yuan.')).toEqual([
    {
      check: 'number_value',
      severity: 'error',
      start: 14,
      end: 29,
      code: 'number_too_large',
      facts: {
        source: '90亿元',
        target: '90 billion yuan',
        expected: '9,000,000,000 CNY',
        got: '90,000,000,000 CNY',
        factor: 10,
      },
    },
  ])
})

it('points at the clause in which a number is missing', () => {
  const english = 'Trade grew, and both sides signed agreements, he said.'
  const [found] = checkNumbers('贸易增长，双方签署了12项协议，他说。', english)
  expect(found).toMatchObject({ check: 'number_missing', severity: 'error', facts: { source: '12项' } })
})

it('mends a wrong year by the right one', () => {
  expect(checkNumbers('1972年发表公报。', 'The communiqué was issued in 1979.')).toMatchObject([
    { check: 'number_value', fix: '1972' },
  ])
})

it('says nothing where there is no Chinese', () => {
  expect(checkNumbers(undefined, 'In 1972 and 1979.')).toEqual([])
  expect(checkNumbers('1972年', '')).toEqual([])
})

it('knows what 去年 is from the date of the article, and lets a year stand without it', () => {
  expect(checkNumbers('去年举行了会谈。', 'Talks were held in 2023.', { publishedOn: '2024-05-06' })).toEqual(
    [],
  )
  expect(checkNumbers('去年举行了会谈。', 'Talks were held in 2023.')).toEqual([])
  expect(
    checkNumbers('去年举行了会谈。', 'Talks were held in 2021.', { publishedOn: '2024-05-06' }),
  ).toMatchObject([{ check: 'number_value', facts: { expected: '2023', got: '2021' } }])
})

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').trim().split('\n').filter(Boolean)
}

it('lets a date be counted from another, and only as many as are counted', () => {
  const source = '协定于2019年签署，2020年生效，2023年修订。'
  const codes = (english: string) =>
    checkNumbers(source, english).map(({ check, code }) => `${check} ${code}`)
  const counted = 'The agreement was signed in 2019, took effect a year later and was revised in 2023.'
  expect(codes(counted)).toEqual([])
  expect(codes('The agreement was signed in 2019, took effect a year later and was revised.')).toHaveLength(1)
})
