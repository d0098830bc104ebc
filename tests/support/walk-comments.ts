import { openThread } from '@/commands/open-thread'
import type { AnchorWalk, Tracked, TrackedText } from './anchor-walk'
import { granted } from './discussed-article'
import { follow, joined, type Mark, markedThread } from './marked-text'
import { offsetsIn } from './marks'

type Range = { from: number; to: number }

/** Somebody comments on some words of a passage; now and then of one that has changed since they opened the page. */
export function commentOnPassage(walk: AnchorWalk): void {
  const { translation } = walk.one()
  const { text, revision, read } = readOf(walk, translation)
  const range = walk.range(read)
  if (!range) return
  const anchor = { passageId: translation.id, ...offsetsIn(read, range), revision }
  const { id } = granted(openThread(walk.by('reviewer'), { ...walk.body, anchor }))
  text.threads.push(trackedIn({ text, revision, read }, range, id, 0))
  walk.count('comment')
}

/** From some words of a passage on, through whole ones, to some words of another. */
export function commentAcrossPassages(walk: AnchorWalk): void {
  const all = walk.units()
  const from = walk.pick(all.length)
  const places = all.slice(from, from + 2 + (walk.pick(3) > 0 ? 0 : 1)).flatMap(({ translation }) => {
    const place = readOf(walk, translation)
    return joined(place.read).trim() === '' ? [] : [{ ...place, passageId: translation.id }]
  })
  const ranges = acrossTexts(
    walk,
    places.map(({ read }) => read),
  )
  if (!ranges) return
  const [first, ...through] = places.map(({ passageId, revision, read }, at) => ({
    passageId,
    revision,
    ...offsetsIn(read, ranges[at] as Range),
  }))
  if (!first) return
  const { id } = granted(openThread(walk.by('reviewer'), { ...walk.body, anchor: { ...first, through } }))
  const parts = places.map((place, at) => trackedIn(place, ranges[at] as Range, id, at))
  for (const [at, { text }] of places.entries()) text.threads.push(parts[at] as Tracked)
  walk.spans.push({ id, on: 'passage', parts })
  walk.count('comment across passages')
}

export function commentOnSentence(walk: AnchorWalk): void {
  const all = [...walk.sentences].filter(([, { marks }]) => marks.length > 0)
  const [sentenceId, text] = all[walk.pick(all.length)] ?? []
  const range = text && walk.range(text.marks)
  if (!text || !range) return
  const anchor = { sentenceId, ...offsetsIn(text.marks, range) }
  const { id } = granted(openThread(walk.by('reviewer'), { ...walk.body, anchor }))
  text.threads.push(trackedIn({ text, revision: 0, read: text.marks }, range, id, 0))
  walk.count('comment on the source')
}

export function commentAcrossSentences(walk: AnchorWalk): void {
  const all = [...walk.sentences].filter(([, { marks }]) => marks.length > 0)
  const from = walk.pick(all.length)
  const places = all.slice(from, from + 2 + (walk.pick(3) > 0 ? 0 : 1))
  const ranges = acrossTexts(
    walk,
    places.map(([, { marks }]) => marks),
  )
  if (!ranges) return
  const [first, ...through] = places.map(([sentenceId, { marks }], at) => ({
    sentenceId,
    ...offsetsIn(marks, ranges[at] as Range),
  }))
  if (!first) return
  const { id } = granted(openThread(walk.by('reviewer'), { ...walk.body, anchor: { ...first, through } }))
  const parts = places.map(([, text], at) =>
    trackedIn({ text, revision: 0, read: text.marks }, ranges[at] as Range, id, at),
  )
  for (const [at, [, text]] of places.entries()) text.threads.push(parts[at] as Tracked)
  walk.spans.push({ id, on: 'sentence', parts })
  walk.count('comment across sentences')
}

/** A text as somebody has read it: as it is, or now and then as it was. */
type Read = { text: TrackedText; revision: number; read: readonly Mark[] }

function readOf(walk: AnchorWalk, translation: { id: string; revision: number }): Read {
  const text = walk.of(translation.id)
  const revisions = [...text.past.keys()].filter(number => number > 0)
  const revision = walk.pick(4) === 0 ? (revisions[walk.pick(revisions.length)] ?? 0) : translation.revision
  return { text, revision, read: text.past.get(revision) ?? [] }
}

function trackedIn(
  { text, revision, read }: Read,
  { from, to }: Range,
  id: string,
  position: number,
): Tracked {
  let marked = markedThread(read, from, to)
  for (const [number, later] of text.past) if (number > revision) marked = follow(marked, later)
  return { id, marked, quote: joined(read.slice(from, to)), position }
}

/** The end of the first text, the beginning of the last, and all between; null where one of them is blank or missing. */
function acrossTexts(walk: AnchorWalk, texts: readonly (readonly Mark[])[]): Range[] | null {
  if (texts.length < 2) return null
  // Often of few words, so that they may all be lost within one life.
  const some = (length: number) => (walk.pick(3) > 0 ? Math.min(1, length) : walk.pick(length + 1))
  const ranges = texts.map((text, at) => {
    if (at === 0) return { from: text.length - some(text.length), to: text.length }
    return { from: 0, to: at === texts.length - 1 ? some(text.length) : text.length }
  })
  const blank = ranges.some(({ from, to }, at) => joined(texts[at]?.slice(from, to) ?? []).trim() === '')
  return blank ? null : ranges
}
