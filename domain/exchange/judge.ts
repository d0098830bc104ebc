import type { UnitStatus } from '../words'

/** A translation with how far it is. */
export type Standing = { text: string; status: UnitStatus }

/** One text as it stands here. */
export type Ours = Standing & { revision: number; source: string }

/** The same text as it came back from another tool, with the revision that the tool was given; null where it dropped that. */
export type Theirs = Standing & { revision: number | null; source: string }

/** Why a person has to look: both sides changed it, nobody knows from what, the Chinese is not the same, or it came back empty. */
export const reasonsToAsk = ['both_changed', 'base_unknown', 'source_changed', 'emptied'] as const
export type ReasonToAsk = (typeof reasonsToAsk)[number]

export type Judgement =
  | { kind: 'untouched' }
  /** Both sides say the same. */
  | { kind: 'agreed' }
  | { kind: 'changed' }
  | { kind: 'asked'; why: ReasonToAsk }

/**
 * What is to be made of a text that came back: nothing where the other tool left it as it got it, a change where only it
 * changed it, a question in every other case. `base` is what stood in the revision that it was given; null where that is
 * not known.
 */
export function judge(ours: Ours, base: Standing | null, theirs: Theirs): Judgement {
  if (base && same(base, theirs)) return { kind: 'untouched' }
  if (same(ours, theirs)) return { kind: 'agreed' }
  if (!base) return { kind: 'asked', why: 'base_unknown' }
  if (!same(ours, base)) return { kind: 'asked', why: 'both_changed' }
  if (asWritten(theirs.source) !== asWritten(ours.source)) return { kind: 'asked', why: 'source_changed' }
  if (theirs.text.trim() === '' && ours.text.trim() !== '') return { kind: 'asked', why: 'emptied' }
  return { kind: 'changed' }
}

function same(one: Standing, other: Standing): boolean {
  return one.status === other.status && asWritten(one.text) === asWritten(other.text)
}

/** What of a text every file can hold and every tool gives back: no control characters, one kind of break, no rim. */
export function asWritten(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '').trim()
}

const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** How far another tool says it has come; null where it does not say. */
export type Said = 'open' | UnitStatus | null

/**
 * How far a text is that came back: as it was given out where the tool says nothing new, a draft where there are words
 * now that there were none of, else what the tool says.
 * @param given what the file said when it was given out.
 */
export function statusBack(
  base: UnitStatus,
  given: Said,
  said: Said,
  text: string,
  isChanged: boolean,
): UnitStatus {
  const isEmpty = text.trim() === ''
  if (said !== null && said !== given) {
    if (said === 'omitted') return isEmpty ? 'omitted' : 'draft'
    if (isEmpty) return base === 'omitted' ? 'omitted' : 'untranslated'
    return said === 'open' || said === 'untranslated' ? 'draft' : said
  }
  if (!isChanged) return base
  if (isEmpty) return base === 'omitted' ? 'omitted' : 'untranslated'
  return base === 'untranslated' || base === 'omitted' ? 'draft' : base
}
