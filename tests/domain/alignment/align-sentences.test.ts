import { expect, it } from 'vitest'
import { alignSentences } from '@/domain/alignment/align-sentences'

const old = [
  '国家坚持独立自主。',
  '发展同各国的外交关系。',
  '反对霸权主义和强权政治。',
  '维护世界和平与发展。',
]

it('keeps equal sentences in order', () => {
  expect(alignSentences(old, old).map(a => a.kind)).toEqual(['kept', 'kept', 'kept', 'kept'])
})

it('calls a reworded sentence changed and a new one added', () => {
  const now = [old[0]!, '发展同世界各国的外交关系和往来。', '本条为新增内容，与前文无涉。', old[2]!, old[3]!]
  expect(alignSentences(old, now)).toEqual([
    { kind: 'kept', old: 0 },
    { kind: 'changed', old: 1 },
    { kind: 'added' },
    { kind: 'kept', old: 2 },
    { kind: 'kept', old: 3 },
  ])
})

it('recognises a sentence that moved', () => {
  expect(alignSentences(old, [old[3]!, old[0]!, old[1]!, old[2]!])[0]).toEqual({ kind: 'kept', old: 3 })
})

it('does not guess between two look-alikes', () => {
  const alike = ['第一方应当支付一百元。', '第二方应当支付一百元。']
  expect(alignSentences(alike, ['第三方应当支付一百元。'])).toEqual([{ kind: 'added' }])
})

it('pairs no two new sentences with one old sentence', () => {
  const now = ['维护世界和平与共同发展。', '维护世界和平与稳定发展。']
  const paired = alignSentences([old[3]!], now).filter(a => a.kind === 'changed')
  expect(paired).toHaveLength(1)
})
