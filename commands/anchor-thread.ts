import type { Queries } from '../db/client'
import { sentenceTexts } from '../db/discussed'
import { findPassage, findRevision, listRevisions, type PassageRow } from '../db/passages'
import type { Discussed } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import { type MappedRange, mapRangeThrough } from '../domain/diff/anchor'
import { checkSpan } from '../domain/span'
import { checkRange } from '../domain/thread'

export type RangeInput = {
  passageId?: string
  sentenceId?: string
  /** UTF-16 offsets, end exclusive, in the text of `revision`. */
  start: number
  end: number
  /** The revision the person was reading; the current one when absent. A sentence has none: its text never changes. */
  revision?: number
}

/** The range a thread begins with, and those in the texts behind it through which it goes on, in reading order. */
export type AnchorInput = RangeInput & { through?: readonly RangeInput[] }

/** The columns of a thread that hold its first range. */
export function anchorColumns({ passageId, sentenceId, made, now, quote }: ResolvedRange) {
  return {
    passageId,
    sentenceId,
    start: now.start,
    end: now.end,
    anchorState: now.state,
    madeStart: made.start,
    madeEnd: made.end,
    madeRevision: made.revision,
    quote,
  }
}

/** The rows of the ranges behind the first. */
export function furtherColumns({ through }: ResolvedAnchor) {
  return through.map(range => ({ ...anchorColumns(range), madeOn: range.passageId }))
}

/** The texts through which an anchor goes on, for the history; nothing for one that stays in its text. */
export function throughIds({ through }: ResolvedAnchor): { through?: string[] } {
  if (through.length === 0) return {}
  return { through: through.map(({ passageId, sentenceId }) => passageId ?? sentenceId ?? '') }
}

/** A range as it was made, and where it stands now. */
export type ResolvedRange = {
  passageId: string | null
  sentenceId: string | null
  made: { start: number; end: number; revision: number }
  now: MappedRange
  /** The words it was put on. */
  quote: string
}

export type ResolvedAnchor = ResolvedRange & { through: ResolvedRange[] }

/**
 * Finds what an anchor points at in this article or edition, checks its offsets against the text the person read, and
 * carries it to now. Refuses with `anchor_invalid` or `unknown_reference`.
 */
export function resolveAnchor(
  tx: Queries,
  of: Discussed,
  { through = [], ...first }: AnchorInput,
): Outcome<ResolvedAnchor> {
  const may = checkSpan([first, ...through])
  if (!may.ok) return may
  const begins = resolveRange(tx, of, first)
  if (!begins.ok) return begins
  const further: ResolvedRange[] = []
  for (const range of through) {
    const resolved = resolveRange(tx, of, range)
    if (!resolved.ok) return resolved
    further.push(resolved.value)
  }
  return done({ ...begins.value, through: further })
}

function resolveRange(tx: Queries, of: Discussed, anchor: RangeInput): Outcome<ResolvedRange> {
  const { passageId, sentenceId } = anchor
  if (passageId !== undefined && sentenceId === undefined) return onPassage(tx, of, passageId, anchor)
  if (sentenceId !== undefined && passageId === undefined) return onSentence(tx, of, sentenceId, anchor)
  return refused('anchor_invalid', { field: 'anchor' })
}

function onPassage(
  tx: Queries,
  of: Discussed,
  passageId: string,
  anchor: RangeInput,
): Outcome<ResolvedRange> {
  const passage = findPassage(tx, passageId)
  if (!passage || !isPartOf(passage, of))
    return refused('unknown_reference', { field: 'passageId', id: passageId })
  if (passage.retiredAt) return refused('anchor_invalid', { field: 'passageId', retired: true })

  const revision = anchor.revision ?? passage.revision
  const text = textAt(tx, passage, revision)
  if (text === undefined) return refused('anchor_invalid', { revision, current: passage.revision })
  const checked = checkRange(anchor, text)
  if (!checked.ok) return checked

  const { start, end } = anchor
  const since =
    revision < passage.revision ? listRevisions(tx, passageId).filter(r => r.number > revision) : []
  return done({
    passageId,
    sentenceId: null,
    made: { start, end, revision },
    now: mapRangeThrough(
      { start, end },
      since.map(({ diff }) => diff),
    ),
    quote: text.slice(start, end),
  })
}

function onSentence(
  tx: Queries,
  of: Discussed,
  sentenceId: string,
  anchor: RangeInput,
): Outcome<ResolvedRange> {
  const sentence =
    'articleId' in of ? sentenceTexts(tx, of.articleId, [sentenceId]).get(sentenceId) : undefined
  if (!sentence) return refused('unknown_reference', { field: 'sentenceId', id: sentenceId })
  const checked = checkRange(anchor, sentence.text)
  if (!checked.ok) return checked

  const { start, end } = anchor
  return done({
    passageId: null,
    sentenceId,
    made: { start, end, revision: sentence.version },
    now: { start, end, state: 'attached' },
    quote: sentence.text.slice(start, end),
  })
}

function isPartOf(passage: PassageRow, of: Discussed): boolean {
  return 'articleId' in of ? passage.articleId === of.articleId : passage.editionId === of.editionId
}

function textAt(tx: Queries, passage: PassageRow, revision: number): string | undefined {
  if (revision === passage.revision) return passage.text
  if (revision === 0) return ''
  return Number.isSafeInteger(revision) ? findRevision(tx, passage.id, revision)?.text : undefined
}
