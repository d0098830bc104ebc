import { describe, expect, it } from 'vitest'
import type { AnchoredText } from '@/app/discussion/abilities'
import {
  asAnchors,
  asDraft,
  inOneField,
  quoteOf,
  rangeInField,
  selectedStretches,
  stretchesInField,
  stretchesOf,
  textBehind,
} from '@/app/discussion/stretches'

const text = (id: string, words: string, kind: AnchoredText['kind'] = 'passage'): AnchoredText => ({
  id,
  kind,
  text: words,
  label: id,
  lang: kind === 'passage' ? 'en' : 'zh-Hans',
  ...(kind === 'passage' && { revision: 3 }),
})
const water = text('a', 'Water flows downhill.')
const shui = text('a1', '水往低处流。', 'sentence')
const empty = text('b', '')
const road = text('c', 'The road lies underfoot.')
const lu = text('c1', '路在脚下。', 'sentence')
const all = [water, shui, empty, road, lu]
const byId = new Map(all.map(one => [one.id, one]))

describe('a selection that reaches into several texts', () => {
  it('is of the language of which it holds most, in whole words', () => {
    const selected = [
      { id: 'a', start: 14, end: 21 },
      { id: 'a1', start: 0, end: 6 },
      { id: 'c', start: 0, end: 6 },
    ]
    expect(selectedStretches(selected, selected[0]!, byId)).toEqual([
      { textId: 'a', start: 12, end: 21 },
      { textId: 'c', start: 0, end: 8 },
    ])
    expect(selectedStretches(selected, selected[1]!, byId)).toEqual([{ textId: 'a1', start: 0, end: 6 }])
  })

  it('is one quotation, and one draft', () => {
    const stretches = [
      { textId: 'a', start: 12, end: 21 },
      { textId: 'c', start: 0, end: 8 },
    ]
    expect(quoteOf(stretches, all)).toBe('downhill. The road')
    expect(stretchesOf(asDraft(stretches)!)).toEqual(stretches)
    expect(asAnchors(stretches, all)).toEqual({
      passageId: 'a',
      revision: 3,
      start: 12,
      end: 21,
      through: [{ passageId: 'c', revision: 3, start: 0, end: 8 }],
    })
  })
})

describe('several texts in one field', () => {
  const texts = [water, road]
  it('give back what is selected in each, without the blanks and the line between', () => {
    const field = inOneField(texts)
    const start = field.indexOf('downhill')
    const end = field.indexOf(' lies') + 1
    const stretches = stretchesInField(texts, { start, end })
    expect(stretches.map(({ textId, start, end }) => byId.get(textId)?.text.slice(start, end))).toEqual([
      'downhill.',
      'The road',
    ])
    expect(rangeInField(texts, stretches)).toEqual({ start, end: end - 1 })
  })

  it('are followed by the next of the same kind that has words', () => {
    expect(textBehind(all, water)).toBe(road)
    expect(textBehind(all, shui)).toBe(lu)
    expect(textBehind(all, road)).toBeUndefined()
  })
})
