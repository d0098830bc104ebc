import { type BlockPair, pairBlocks } from './pair-blocks'
import { type DiffOp, diffTextBounded } from './text-diff'
import type { Granularity, Segment } from './tokens'

/**
 * One step from a text to the next. What was moved is taken out in one place and put in in another, and both operations
 * carry the same `moved` number, from 1 in the order of the new text.
 */
export type ComparedOp = DiffOp & { moved?: number }

export type CompareOptions = {
  granularity: Granularity
  segment?: Segment
  /** Milliseconds for all of it, by `clock`, which only has to run evenly. */
  withinMs: number
  clock: () => number
}

export type ComparedTexts = {
  ops: ComparedOp[]
  /** The time ran out, or a stretch was too unlike to be compared by words: it is shown as replaced, whole. */
  coarse: boolean
}

/**
 * Compares two texts for reading. Paragraphs (of a long paragraph: sentences) are paired first, so that one that moved is
 * shown as moved and a long text is not compared word by word with all of another; then the words inside each pair.
 * Exact whatever the time: the operations lead from one text to the other.
 */
export function compareTexts(before: string, after: string, options: CompareOptions): ComparedTexts {
  const limit = options.clock() + options.withinMs
  const compare = wordsWithin(options, limit)
  const [olds, news] = [blocksOf(before), blocksOf(after)]
  if (olds.length < 2 && news.length < 2) return compare(before, after)

  const { kept, moved } = pairBlocks(olds, news)
  const away = numbered(moved, 'before')
  const here = numbered(moved, 'after')
  const answer: ComparedTexts = { ops: [], coarse: false }
  const add = ({ ops, coarse }: ComparedTexts) => {
    answer.ops.push(...ops)
    answer.coarse ||= coarse
  }
  let [old, young] = [0, 0]
  for (const pair of [...kept, { before: olds.length, after: news.length, exact: true }]) {
    const gone = olds.slice(old, pair.before).map((text, at) => marked('delete', text, away.get(old + at)))
    const come = news.slice(young, pair.after).map((text, at) => marked('insert', text, here.get(young + at)))
    add(compareGap(gone, come, compare))
    if (pair.before < olds.length) add(compare(olds[pair.before] ?? '', news[pair.after] ?? ''))
    ;[old, young] = [pair.before + 1, pair.after + 1]
  }
  return { ops: tidied(answer.ops), coarse: answer.coarse }
}

/** A stretch without pairs that is longer than this (UTF-16 units, both sides) is not worth a comparison by words. */
const worthWords = 4000

type Compare = (before: string, after: string) => ComparedTexts

function wordsWithin({ granularity, segment, clock }: CompareOptions, limit: number): Compare {
  return (before, after) => {
    if (before === after) return { ops: [{ op: 'equal', text: before }], coarse: false }
    const timeoutMs = limit - clock()
    if (timeoutMs <= 0) return { ops: replaced(before, after), coarse: true }
    return diffTextBounded(before, after, { granularity, segment, timeoutMs })
  }
}

/** Paragraphs, each with its line break; a long one in sentences. They join to the text. */
function blocksOf(text: string): string[] {
  return (text.match(/[^\n]*\n|[^\n]+/g) ?? []).flatMap(line =>
    line.length > longParagraph ? (line.match(SENTENCE) ?? []) : line,
  )
}

const longParagraph = 1500
const SENTENCE = /[^.!?。！？；]*(?:[.!?](?!\s)[^.!?。！？；]*)*(?:[.!?。！？；]+["”’')）]*\s*|$)/gu

function numbered(moved: readonly BlockPair[], side: 'before' | 'after'): Map<number, number> {
  const inOrder = moved.toSorted((a, b) => a.after - b.after)
  return new Map(inOrder.map((pair, at) => [pair[side], at + 1]))
}

function marked(op: 'delete' | 'insert', text: string, moved: number | undefined): ComparedOp {
  return moved === undefined ? { op, text } : { op, text, moved }
}

/** What stands between two pairs: by words where that can be read, else the one replaced by the other. */
function compareGap(gone: ComparedOp[], come: ComparedOp[], compare: Compare): ComparedTexts {
  const whole = { ops: [...gone, ...come], coarse: false }
  if (gone.length === 0 || come.length === 0 || whole.ops.some(({ moved }) => moved)) return whole
  const [before, after] = [textOf(gone), textOf(come)]
  return before.length + after.length > worthWords ? { ...whole, coarse: true } : compare(before, after)
}

function textOf(ops: readonly DiffOp[]): string {
  return ops.map(({ text }) => text).join('')
}

function replaced(before: string, after: string): ComparedOp[] {
  const ops: ComparedOp[] = [
    { op: 'delete', text: before },
    { op: 'insert', text: after },
  ]
  return ops.filter(({ text }) => text !== '')
}

/** In each change what went before what came; neighbours of one kind as one, but what moved by itself. */
function tidied(ops: readonly ComparedOp[]): ComparedOp[] {
  const tidy: ComparedOp[] = []
  const come: ComparedOp[] = []
  const put = (part: ComparedOp) => {
    const last = tidy.at(-1)
    if (last && last.op === part.op && last.moved === part.moved) last.text += part.text
    else if (part.text !== '') tidy.push({ ...part })
  }
  for (const part of [...ops, { op: 'equal', text: '' } as const]) {
    if (part.op === 'insert') come.push(part)
    else {
      if (part.op === 'equal') for (const one of come.splice(0)) put(one)
      put(part)
    }
  }
  return tidy
}
