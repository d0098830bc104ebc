import type { DocumentPassage, FoundInDocument } from '../document'
import { aloneAndTogether } from './alone-and-together'
import { type Enumerator, enumeratorsIn, listAfter, numberNamed, sourceEnumerators } from './enumerations'

/** A count that the list after it does not keep: see `checkAnnouncedCount`. */
export const { alone: announcedCount, together: announcedCountTogether } = aloneAndTogether(
  'announced_count',
  checkAnnouncedCount,
)

/**
 * "Four conditions" and then First, Second, Third; "three questions:" and two question marks; "five countries: A, B, C and
 * D"; First and then Third. Warnings, their range the count, or the ordinal that comes too soon. A list may go on in the
 * following texts of the same article; a unit whose Chinese lists as many as its English is a part of one.
 */
export function checkAnnouncedCount(passages: readonly DocumentPassage[]): FoundInDocument[] {
  return streams(passages).flatMap(stream => {
    const text = stream.map(passage => passage.text).join('\n')
    const found = [...inSequence(text, stream), ...inQuestions(text), ...inLists(text)]
    return found.flatMap(one => placed(one, stream))
  })
}

type InStream = { start: number; end: number; code: string; facts: Record<string, string | number> }

const farthest = 3000
const ANNOUNCED =
  /\b(two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)((?:\s+[\p{L}’'-]+){0,3}?)\s+(\p{Ll}[\p{Ll}-]{2,}s)\b/giu

/** First, Second, Third after "four conditions", and an ordinal that comes too soon. */
function inSequence(text: string, stream: readonly DocumentPassage[]): InStream[] {
  const found: InStream[] = []
  for (const run of runsOf(enumeratorsIn(text))) {
    const [first] = run
    const last = run.at(-1)
    if (!first || !last || run.length < 2) continue
    const gap = run.find(
      (one, at) => at > 0 && one.value !== Number.POSITIVE_INFINITY && one.value !== at + 1,
    )
    if (gap) {
      found.push({ start: gap.start, end: gap.end, code: 'enumeration_gap', facts: { text: gap.text } })
      continue
    }
    const announced = announcedBefore(text, first.start)
    if (!announced) continue
    const counted = run.filter(one => one.value !== Number.POSITIVE_INFINITY).length
    const isKept = announced.count === counted || announced.count === run.length
    if (isKept || (counted < announced.count && isPart(stream, run.length))) continue
    const { start, end, count } = announced
    found.push({
      start,
      end,
      code: 'announced_count',
      facts: { text: text.slice(start, end), announced: count, counted },
    })
  }
  return found
}

/** Ordinals that belong together: each run begins with a first one; what closes it ("Finally") belongs to it. */
function runsOf(all: readonly Enumerator[]): Enumerator[][] {
  const runs: Enumerator[][] = []
  for (const one of all) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (one.value === 1) runs.push([one])
    else if (run && before && one.start - before.start < farthest && one.value > before.value) run.push(one)
  }
  return runs
}

function announcedBefore(
  text: string,
  at: number,
): { start: number; end: number; count: number } | undefined {
  const from = Math.max(0, at - 320)
  const near = text.slice(from, at)
  const match = [...near.matchAll(ANNOUNCED)].at(-1)
  if (!match || NOT_ANNOUNCING.test(match[0])) return undefined
  const between = near.slice(match.index + match[0].length)
  if ((between.match(/[.!?]\s/g)?.length ?? 0) > 1 || between.includes('\n\n')) return undefined
  const start = from + match.index
  return { start, end: start + match[0].length, count: numberNamed(match[1] ?? '') }
}

const NOT_ANNOUNCING =
  /\b(?:years|months|weeks|days|hours|minutes|times|countries|nations|states|people|sides|parties|leaders|percent|dollars|billions|millions|miles|kilometers|decades|centuries|presidents|wars|regions)$|\b(?:and|or|of|to)\b/i

/** A unit of a translation that lists as much as its Chinese does is a part of the list. */
function isPart(stream: readonly DocumentPassage[], counted: number): boolean {
  const [only, ...others] = stream
  return others.length === 0 && only?.source !== undefined && sourceEnumerators(only.source) <= counted
}

/** "Three questions …:" and the question marks behind the colon. */
function inQuestions(text: string): InStream[] {
  return [
    ...text.matchAll(
      /\b(two|three|four|five|six|seven|eight|nine|ten)(?:\s+\p{L}+){0,2} questions\b[^:.?!\n]{0,80}:([^\n]*)/giu,
    ),
  ].flatMap(({ 0: whole, 1: word = '', 2: rest = '', index: start }) => {
    const announced = numberNamed(word)
    const counted = rest.match(/\?/g)?.length ?? 0
    if (counted < 2 || counted === announced) return []
    const end = start + whole.search(/questions/i) + 'questions'.length
    return [
      { start, end, code: 'announced_count', facts: { text: text.slice(start, end), announced, counted } },
    ]
  })
}

/** "Five countries: A, B, C and D". */
function inLists(text: string): InStream[] {
  return [...text.matchAll(ANNOUNCED)].flatMap(({ 0: whole, 1: word = '', index: start }) => {
    const end = start + whole.length
    const counted = listAfter(text, end)
    const announced = numberNamed(word)
    if (counted === undefined || counted === announced) return []
    return [{ start, end, code: 'announced_count', facts: { text: whole, announced, counted } }]
  })
}

/** Texts that are read one after the other: the bodies of one article, or of the edition itself. */
function streams(passages: readonly DocumentPassage[]): DocumentPassage[][] {
  const found: DocumentPassage[][] = []
  for (const passage of passages) {
    const before = found.at(-1)?.at(-1)
    const isSame =
      before?.part === 'body' && passage.part === 'body' && before.articleId === passage.articleId
    if (isSame) found.at(-1)?.push(passage)
    else found.push([passage])
  }
  return found
}

function placed(
  { start, end, code, facts }: InStream,
  stream: readonly DocumentPassage[],
): FoundInDocument[] {
  let offset = 0
  for (const { passageId, text } of stream) {
    if (start < offset + text.length + 1)
      return [
        {
          passageId,
          check: 'announced_count',
          severity: 'warning',
          start: start - offset,
          end: Math.min(end - offset, text.length),
          code,
          facts,
        },
      ]
    offset += text.length + 1
  }
  return []
}
