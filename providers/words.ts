import type { Segment } from '../domain/diff/tokens'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Cuts Chinese text into words by ICU's dictionary; the words join to the text exactly. It sees one paragraph at a time:
 * the segmenter of Node 20 takes time with the square of the length of what it is given.
 */
export const chineseWords: Segment = text =>
  (text.match(/[^\n]*\n|[^\n]+/g) ?? []).flatMap(paragraph =>
    Array.from(segmenter.segment(paragraph), ({ segment }) => segment),
  )
