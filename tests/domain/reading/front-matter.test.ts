import { describe, expect, it } from 'vitest'
import { scriptOf } from '@/domain/languages/script'
import { dayIn } from '@/domain/reading/day-in'
import type { Block } from '@/domain/reading/document'
import { guessFront, namesIn } from '@/domain/reading/front-matter'
import { likeness, packSketch, sketchOf, unpackSketch } from '@/domain/reading/sketch'
import { textOf } from '@/domain/reading/text-of'

const blocks = (...lines: string[]): Block[] => lines.map(text => ({ kind: 'paragraph', runs: [{ text }] }))
const front = (...lines: string[]) => {
  const { body, ...said } = guessFront(blocks(...lines))
  return { ...said, text: textOf(body) }
}

describe('the top of a text', () => {
  it('gives title, authors and day, which are then no part of the text', () => {
    expect(front('渡口与集市', '作者：濮阳若溪、司空宁', '2024年11月5日', '渡口每天清晨开船。')).toEqual({
      title: '渡口与集市',
      authors: ['濮阳若溪', '司空宁'],
      publishedOn: '2024-11-05',
      text: '渡口每天清晨开船。',
    })
  })

  it('is not taken for a name or a day where it says more', () => {
    expect(front('世界人权宣言', '序言', '渡口每天清晨开船。')).toMatchObject({
      authors: [],
      text: '序言\n渡口每天清晨开船。',
    })
    const passed = '（2023年6月28日第十四届全国人民代表大会常务委员会第三次会议通过）'
    expect(front('对外关系法', passed, '第一条　水。')).toMatchObject({
      publishedOn: '2023-06-28',
      text: `${passed}\n第一条　水。`,
    })
  })

  it('of a text of one line leaves it its line', () => {
    expect(front('水深了')).toMatchObject({ text: '水深了' })
  })
})

describe('names and days in a line', () => {
  it.each([
    ['王 毅　李四光', ['王毅', '李四光']],
    ['文 | 张三 李四', ['张三', '李四']],
    ['By Zhang San and Li Si', ['Zhang San', 'Li Si']],
    ['渡口每天清晨开船。', []],
    ['前言', []],
  ])('%s', (line, names) => expect(namesIn(line)).toEqual(names))

  it.each([
    ['发布于 2024/3/5 08:00', '2024-03-05'],
    ['２０２４年１１月５日', '2024-11-05'],
    ['2024年13月5日', null],
    ['电话 20241105', null],
  ])('%s', (line, day) => expect(dayIn(line)).toBe(day))
})

describe('a Chinese text', () => {
  it('is simplified, traditional, or both', () => {
    expect(scriptOf('这个国家的经济发展与历史关系')).toBe('simplified')
    expect(scriptOf('這個國家的經濟發展與歷史關係')).toBe('traditional')
    expect(scriptOf('这个国家的經濟發展')).toBe('mixed')
    expect(scriptOf('水')).toBe('unknown')
  })

  it('is known again by what it says', () => {
    const text = Array.from(
      { length: 60 },
      (_, at) => `第${at}天，渡口有${at * 37}人上船，集市开到${(at % 12) + 1}点。`,
    ).join('')
    const sketch = sketchOf(text)
    expect(likeness(sketch, unpackSketch(packSketch(sketch)))).toBe(1)
    expect(likeness(sketch, sketchOf(`（转载）\n${text.replaceAll('，', ' , ')}`))).toBeGreaterThan(0.9)
    expect(likeness(sketch, sketchOf(text.slice(0, text.length / 2)))).toBeGreaterThan(0.3)
    expect(likeness(sketch, sketchOf('山路弯弯，无人知道它通向哪里，也无人问起。'.repeat(20)))).toBe(0)
    expect(likeness(sketch, sketchOf(''))).toBe(0)
  })
})
