import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { alignBilingual, type Bead } from '@/domain/alignment/align-bilingual'
import { type Glosses, numbersOf, prepareChinese, prepareEnglish, stemsOf } from '@/domain/alignment/anchors'
import { segmentSource } from '@/domain/segmentation/segment-source'

const nothing: Glosses = () => []
const words: Record<string, string[]> = {
  渡口: ['ferry landing'],
  清晨: ['early morning', 'dawn'],
  集市: ['market'],
  老人: ['old man'],
  语言: ['language'],
}
const few: Glosses = sentence =>
  Object.entries(words)
    .filter(([word]) => sentence.includes(word))
    .map(([word, senses]) => ({ word, senses }))

const chinese = [
  '渡口每天清晨开船。',
  '集市在2019年搬到了岸边，老人们说那一年的水特别深。',
  '船上说着两种语言。',
  '票价三年没有变过。',
  '黄昏时人都散了，只剩下卖鱼的。',
]
const english = [
  'The ferry leaves the landing at dawn every day.',
  'The market moved to the bank in 2019.',
  'The old men say that the water was unusually deep that year.',
  'Two languages are spoken on board.',
  'The fare has not changed for three years.',
  'At dusk everybody leaves, and only those who sell fish remain.',
]
const pairsOf = (source: string[], target: string[], glosses = few) =>
  alignBilingual(prepareChinese(source, glosses), prepareEnglish(target)).map(bead => [
    bead.source,
    bead.target,
  ])

describe('alignment of a text with its translation', () => {
  it('finds one sentence that became two', () => {
    expect(pairsOf(chinese, english)).toEqual([
      [[0], [0]],
      [[1], [1, 2]],
      [[2], [3]],
      [[3], [4]],
      [[4], [5]],
    ])
  })

  it('finds what was left out, and what was put in', () => {
    const without = english.filter((_, at) => at !== 1 && at !== 2)
    expect(pairsOf(chinese, without)).toContainEqual([[1], []])
    const more = [
      ...english.slice(0, 4),
      'This paragraph was written by the editor of the English page, for readers who have never been to a ferry.',
      ...english.slice(4),
    ]
    expect(pairsOf(chinese, more)).toContainEqual([[], [4]])
  })

  it('has every sentence of both sides in one bead, in order, whatever the texts are', () => {
    for (const [source, target] of [
      [chinese, []],
      [[], english],
      [chinese.slice(0, 1), english],
      [chinese, english.slice(4)],
    ] as const) {
      const beads = pairsOf([...source], [...target])
      expect(beads.flatMap(([from]) => from)).toEqual(source.map((_, at) => at))
      expect(beads.flatMap(([, to]) => to)).toEqual(target.map((_, at) => at))
    }
    expect(alignBilingual([], [])).toEqual([])
  })

  it('is surer of what its words bear out', () => {
    const [first] = alignBilingual(
      prepareChinese(['渡口在集市旁边。'], few),
      prepareEnglish(['The landing is beside the market.']),
    )
    const [other] = alignBilingual(
      prepareChinese(['渡口在集市旁边。'], few),
      prepareEnglish(['Nobody came to see the show on Monday.']),
    )
    expect(first?.confidence).toBeGreaterThan((other?.confidence ?? 1) + 0.2)
  })

  it('reads numbers by their values, and words by their stems', () => {
    expect(numbersOf('一九四九年第十二条，共１,200人')).toEqual(
      expect.arrayContaining(['#1949', '#12', '#1200']),
    )
    expect(numbersOf('Article 12 of 1949, 1,200 people; twelve')).toEqual(
      expect.arrayContaining(['#1949', '#12', '#1200']),
    )
    expect(stemsOf('The markets marketed')).toEqual(['market', 'market'])
  })
})

const shared = fileURLToPath(new URL('../../../../shared/texts/', import.meta.url))

describe.skipIf(!existsSync(shared))('the bilingual texts without their line breaks', () => {
  // What stands line by line in the files says which sentences belong together; alignment sees none of it.
  it.each(['prc-constitution-preamble', 'prc-constitution-ch1', 'udhr'])('%s: F1 at least 0.97', name => {
    const source = withoutBreaks(readFileSync(`${shared}${name}.zh.txt`, 'utf8'), 'zh')
    const target = withoutBreaks(readFileSync(`${shared}${name}.en.txt`, 'utf8'), 'en')
    const beads = alignBilingual(prepareChinese(source.sentences, nothing), prepareEnglish(target.sentences))
    const { precision, recall } = linksHeldAgainst(beads, source.lines, target.lines)
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.97)
  })
})

/** The sentences of a text run together, each with the lines from which it came: more than one where a heading has no stop. */
function withoutBreaks(text: string, language: 'zh' | 'en') {
  let whole = ''
  const starts: number[] = []
  for (const line of text.trim().split('\n')) {
    if (whole !== '' && language === 'en') whole += ' '
    starts.push(whole.length)
    whole += line.trim()
  }
  const ranges = segmentSource(whole, language).flatMap(({ sentences }) => sentences)
  const linesOf = ({ start, end }: { start: number; end: number }) =>
    starts.flatMap((from, line) => (start < (starts[line + 1] ?? whole.length + 1) && end > from ? line : []))
  return { sentences: ranges.map(({ start, end }) => whole.slice(start, end)), lines: ranges.map(linesOf) }
}

/** Of the links found, how many are between sentences of one line; of the sentences, how many have such a link. */
function linksHeldAgainst(beads: readonly Bead[], source: number[][], target: number[][]) {
  const links = beads.flatMap(bead => bead.source.flatMap(from => bead.target.map(to => ({ from, to }))))
  const right = links.filter(({ from, to }) => source[from]?.some(line => target[to]?.includes(line)))
  const linked = new Set(right.map(({ from }) => from)).size + new Set(right.map(({ to }) => to)).size
  return { precision: right.length / links.length, recall: linked / (source.length + target.length) }
}
