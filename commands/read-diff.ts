import type { Queries } from '../db/client'
import { discussedState } from '../db/discussed'
import type { PassageRow } from '../db/passages'
import { orderAt, orderSigned } from '../db/past-order'
import { findSigned, pickRevisions, revisionsAt } from '../db/past-revisions'
import { passagesInOrder } from '../db/reading-order'
import type { Discussed } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import { movedIds } from '../domain/diff/align-passages'
import type { ComparedOp } from '../domain/diff/compare-texts'
import { may } from '../domain/permissions'
import type { PassageKind } from '../domain/words'
import { comparer } from './comparing'
import type { Context } from './context'
import { lookedBefore } from './note-look'

export type ReadDiff = Discussed & {
  /** A sign-off: what changed in its stage since this person signed. Or `last_look`: since the reader was last here. */
  since?: string
  /** ISO 8601 times: what changed between them. `from` alone means up to now, `to` alone from the beginning. */
  from?: string
  to?: string
}

export type PassageDiff = {
  passageId: string
  kind: PassageKind
  change: 'changed' | 'added' | 'removed'
  /** The revision that stood then; 0 when there was none. */
  from: number
  /** The revision that stands at the end; null when the passage was taken out. */
  to: number | null
  /** It stands in another place among the others. */
  moved: boolean
  /** By words. All equal where only the status of a unit or its place changed. */
  diff: ComparedOp[]
  /** There was no time to compare all of it by words. */
  coarse: boolean
}

/** Stands for a sign-off: everything since the reader was last here. */
export const lastLook = 'last_look'

/**
 * The passages that changed, in reading order. Nothing has changed for somebody who never looked before. Refuses with
 * `not_found` (of the article, the edition or the sign-off) and `malformed` (no period, both kinds of period, or a time that cannot be read).
 */
export function readDiff(context: Context, input: ReadDiff): Outcome<{ items: PassageDiff[] }> {
  const { db, actor, now } = context
  const allowed = may(actor, 'articleId' in input ? 'article.read' : 'edition.read')
  if (!allowed.ok) return allowed
  if (!discussedState(db, input))
    return refused('not_found', { id: 'articleId' in input ? input.articleId : input.editionId })
  const { since, from, to } = input
  if (since !== undefined && (from !== undefined || to !== undefined))
    return refused('malformed', { field: 'since' })
  if (since === lastLook) {
    const before = lookedBefore(context, input)
    if (before === null) return done({ items: [] })
    return compared(db, between(db, { ...input, from: before }, now))
  }
  return compared(
    db,
    since === undefined ? between(db, input, now) : sinceSigned(db, { ...input, since }, now),
  )
}

function compared(tx: Queries, period: Outcome<Period>): Outcome<{ items: PassageDiff[] }> {
  return period.ok ? done({ items: compare(tx, period.value) }) : period
}

/** A passage with the revisions between which it is compared; null where it was not part of the text. */
type Stretch = { passage: PassageRow; from: number | null; to: number | null }

/** What is compared, and the order in which its passages stood at both ends. */
type Period = { stretches: Stretch[]; orders: { before: string[]; after: string[] } }

function sinceSigned(tx: Queries, input: ReadDiff & { since: string }, now: string): Outcome<Period> {
  const signed = findSigned(tx, input, input.since)
  if (!signed) return refused('not_found', { id: input.since })
  const isInStage = (passage: PassageRow) =>
    signed.revisions.has(passage.id) || stageKinds(signed.stage).includes(passage.kind as PassageKind)
  const stretches = passagesInOrder(tx, input)
    .filter(isInStage)
    .map(passage => ({
      passage,
      from: signed.revisions.get(passage.id) ?? null,
      to: passage.retiredAt ? null : passage.revision,
    }))
  return done({
    stretches,
    orders: { before: orderSigned(tx, input.since), after: orderAt(tx, input, now) },
  })
}

function between(tx: Queries, input: ReadDiff, now: string): Outcome<Period> {
  if (input.from === undefined && input.to === undefined) return refused('malformed', { field: 'since' })
  const from = input.from === undefined ? '' : isoTime(input.from)
  const to = input.to === undefined ? now : isoTime(input.to)
  if (from === null) return refused('malformed', { field: 'from' })
  if (to === null) return refused('malformed', { field: 'to' })

  const before = revisionsAt(tx, input, from)
  const after = revisionsAt(tx, input, to)
  const standsAt = ({ retiredAt }: PassageRow, at: string) => retiredAt === null || retiredAt > at
  const stretches = passagesInOrder(tx, input).map(passage => ({
    passage,
    from: standsAt(passage, from) ? (before.get(passage.id) ?? null) : null,
    to: standsAt(passage, to) ? (after.get(passage.id) ?? null) : null,
  }))
  return done({ stretches, orders: { before: orderAt(tx, input, from), after: orderAt(tx, input, to) } })
}

/** Which kinds of passages a stage is about; passages that were signed with it belong to it in any case. */
function stageKinds(stage: string): readonly PassageKind[] {
  const translation = ['title', 'translation'] as const
  const summary = ['why_it_matters', 'takeaway'] as const
  if (stage === 'translation') return translation
  if (stage === 'summary') return summary
  if (stage === 'edition') return ['edition_title', 'teaser', 'section', 'item', 'answer']
  return [...translation, ...summary]
}

function compare(tx: Queries, { stretches, orders }: Period): PassageDiff[] {
  const moved = movedBetween(orders)
  const stood = ({ passage, from, to }: Stretch) => from !== null && to !== null && moved.has(passage.id)
  const touched = stretches.filter(one => one.from !== one.to || stood(one))
  const numbers = (side: 'from' | 'to') => new Map(touched.map(s => [s.passage.id, s[side] ?? 0]))
  const before = pickRevisions(tx, numbers('from'))
  const after = pickRevisions(tx, numbers('to'))
  const compareTexts = comparer()

  return touched.flatMap(stretch => {
    const { passage, from, to } = stretch
    const old = before.get(passage.id)
    const young = after.get(passage.id)
    const saysTheSame =
      (old?.text ?? '') === (young?.text ?? '') &&
      (old?.status ?? null) === (young?.status ?? null) &&
      (old?.omissionReason ?? null) === (young?.omissionReason ?? null)
    if (saysTheSame && !stood(stretch)) return []
    const { ops, coarse } = compareTexts(old?.text ?? '', young?.text ?? '')
    return {
      passageId: passage.id,
      kind: passage.kind as PassageKind,
      change: to === null ? 'removed' : from === null ? 'added' : 'changed',
      from: from ?? 0,
      to,
      moved: stood(stretch),
      diff: ops.filter(({ text }) => text !== ''),
      coarse,
    }
  })
}

function movedBetween({ before, after }: Period['orders']): Set<string> {
  const listed = (ids: readonly string[]) => ids.map(id => ({ id }))
  return movedIds(listed(before), listed(after))
}

/** The same time as the rows are stamped with, so that they can be compared as strings. */
function isoTime(text: string): string | null {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
