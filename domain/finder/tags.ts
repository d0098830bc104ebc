import { sha256 } from '../hash'

/** What an article is found by besides its words: each tag is one token of the index. */
export type Tagged = { authors: readonly string[]; topics: readonly string[]; publishedOn: string | null }

/** Days between which an article appeared; either may be open. */
export type Span = { from?: string; to?: string }

export function tagsOf({ authors, topics, publishedOn }: Tagged): string {
  const months = publishedOn ? [yearTag(publishedOn), monthTag(publishedOn)] : []
  return [...authors.map(authorTag), ...topics.map(topicTag), ...months].join(' ')
}

export function authorTag(name: string): string {
  return `a${keyOf(name)}`
}

export function topicTag(topic: string): string {
  return `t${keyOf(topic)}`
}

/**
 * The tags of the years and months that a span touches: whole years by one tag, the rest month by month.
 * Null for a span that is open on both sides; empty where it ends before it begins.
 */
export function spanTags({ from, to }: Span, thisYear: number): string[] | null {
  if (from === undefined && to === undefined) return null
  const first = monthNumber(from ?? `${earliest}-01-01`)
  const last = monthNumber(to ?? `${thisYear + 1}-12-31`)
  const tags: string[] = []
  for (let month = first; month <= last; ) {
    const year = Math.floor(month / 12)
    if (month % 12 === 0 && month + 11 <= last) {
      tags.push(`y${year}`)
      month += 12
    } else {
      tags.push(`m${year}${String((month % 12) + 1).padStart(2, '0')}`)
      month += 1
    }
  }
  return tags
}

/** Nothing that a newsletter cites is older; an open beginning begins here. */
const earliest = 1900

function yearTag(day: string): string {
  return `y${day.slice(0, 4)}`
}

function monthTag(day: string): string {
  return `m${day.slice(0, 4)}${day.slice(5, 7)}`
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** Digits only: a word-stemming index leaves them as they are. */
function keyOf(name: string): string {
  return BigInt(`0x${sha256(name.normalize('NFKC').trim().toLowerCase()).slice(0, 16)}`).toString()
}
