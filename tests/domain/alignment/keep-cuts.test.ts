import { expect, it } from 'vitest'
import { keepCuts } from '@/domain/alignment/keep-cuts'
import { segmentSource } from '@/domain/segmentation/segment-source'

const sentencesOf = (text: string) => segmentSource(text, 'zh').flatMap(paragraph => paragraph.sentences)

/** The new text's sentences after the old one's were cut in front of each `mark`. */
function kept(marked: string, after: string, mark = '/'): string[] {
  const before = marked.replaceAll(mark, '')
  const segmented = sentencesOf(before)
  const starts = new Set(segmented.map(({ start }) => start))
  let at = -1
  for (let cuts = 0; ; cuts += 1) {
    at = marked.indexOf(mark, at + 1)
    if (at < 0) break
    starts.add(at - cuts)
  }
  const ordered = [...starts].sort((a, b) => a - b)
  const ranges = ordered.map((start, index) => ({ start, end: ordered[index + 1] ?? before.length }))
  const found = keepCuts(segmented, { text: before, ranges }, { text: after, ranges: sentencesOf(after) })
  return found.map(({ start, end }) => after.slice(start, end))
}

it.each([
  [
    'an equal text keeps its cut',
    '春天/来了。雨停了。',
    '春天来了。雨停了。',
    ['春天', '来了。', '雨停了。'],
  ],
  ['several cuts of one sentence stay', '春天/来了/又去。', '春天来了又去。', ['春天', '来了', '又去。']],
  ['a cut moves with what came before it', '春天/来了。', '今年春天来了。', ['今年春天', '来了。']],
  [
    'a cut goes with a sentence that moved',
    '春天/来了。雨停了。',
    '雨停了。春天来了。',
    ['雨停了。', '春天', '来了。'],
  ],
  ['a cut goes when its sentence is gone', '春天/来了。雨停了。', '雨停了。', ['雨停了。']],
  [
    'nothing is cut where nobody cut',
    '春天来了。雨停了。',
    '春天来了。雨也停了。',
    ['春天来了。', '雨也停了。'],
  ],
  ['two cuts that meet are one', '山高/月/小水落石出。', '山高小水落石出。', ['山高', '小水落石出。']],
])('%s', (_, marked, after, expected) => {
  expect(kept(marked, after)).toEqual(expected)
  expect(kept(marked, after).join('')).toBe(after)
})
