import { describe, expect, it } from 'vitest'
import { authorTag, spanTags, tagsOf, topicTag } from '@/domain/finder/tags'

describe('tags of an article', () => {
  it('name its authors, its topics, its year and its month, each as one token', () => {
    const tags = tagsOf({ authors: ['某甲', 'MOU Jia'], topics: ['Trade'], publishedOn: '2026-03-05' })
    expect(tags.split(' ')).toEqual([
      authorTag('某甲'),
      authorTag('mou jia '),
      topicTag('trade'),
      'y2026',
      'm202603',
    ])
    expect(tags).toMatch(/^[aty\dm ]+$/)
  })
})

describe('a span of days', () => {
  it.each([
    [{ from: '2025-11-20', to: '2026-02-01' }, ['m202511', 'm202512', 'm202601', 'm202602']],
    [{ from: '2024-12-31', to: '2026-01-01' }, ['m202412', 'y2025', 'm202601']],
    [{ from: '2026-05-01', to: '2026-04-01' }, []],
    [{ from: '2025-01-01' }, ['y2025', 'y2026', 'y2027']],
  ])('%j', (span, wanted) => {
    expect(spanTags(span, 2026)).toEqual(wanted)
  })

  it('is none where it is open on both sides', () => {
    expect(spanTags({}, 2026)).toBeNull()
    expect(spanTags({ to: '2026-01-31' }, 2026)).toHaveLength(127)
  })
})
