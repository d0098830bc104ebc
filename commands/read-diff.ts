import type { Queries } from '../db/client'
import { discussedState } from '../db/discussed'
import type { PassageRow } from '../db/passages'
import { findSigned, pickRevisions, revisionsAt } from '../db/past-revisions'
import { passagesInOrder } from '../db/reading-order'
import type { Discussed } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import { type DiffOp, diffText } from '../domain/diff/text-diff'
import { may } from '../domain/permissions'
import type { PassageKind } from '../domain/words'
import type { Context } from './context'

export type ReadDiff = Discussed & {
  /** A sign-off: what changed in its stage since this person signed. */
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
  /** By words. All equal where only the status of a unit changed. */
  diff: DiffOp[]
}

/**
 * The passages that changed, in reading order. Refuses with `not_found` (of the article, the edition or the sign-off) and
 * `malformed` (no period, both kinds of period, or a time that cannot be read).
 */
export function readDiff({ db, actor, now }: Context, input: ReadDiff): Outcome<{ items: PassageDiff[] }> {
  const allowed = may(actor, 'articleId' in input ? 'article.read' : 'edition.read')
  if (!allowed.ok) return allowed
  if (!discussedState(db, input))
    return refused('not_found', { id: 'articleId' in input ? input.articleId : input.editionId })
  const period = input.since === undefined ? between(db, input, now) : sinceSigned(db, input, input.since)
  return period.ok ? done({ items: compare(db, period.value) }) : period
}

/** A passage with the revisions between which it is compared; null where it was not part of the text. */
type Stretch = { passage: PassageRow; from: number | null; to: number | null }

function sinceSigned(tx: Queries, input: ReadDiff, signoffId: string): Outcome<Stretch[]> {
  if (input.from !== undefined || input.to !== undefined) return refused('malformed', { field: 'since' })
  const signed = findSigned(tx, input, signoffId)
  if (!signed) return refused('not_found', { id: signoffId })
  const isInStage = (passage: PassageRow) =>
    signed.revisions.has(passage.id) || stageKinds(signed.stage).includes(passage.kind as PassageKind)
  return done(
    passagesInOrder(tx, input)
      .filter(isInStage)
      .map(passage => ({
        passage,
        from: signed.revisions.get(passage.id) ?? null,
        to: passage.retiredAt ? null : passage.revision,
      }))
      .filter(({ from, to }) => from !== null || to !== null),
  )
}

function between(tx: Queries, input: ReadDiff, now: string): Outcome<Stretch[]> {
  if (input.from === undefined && input.to === undefined) return refused('malformed', { field: 'since' })
  const from = input.from === undefined ? '' : isoTime(input.from)
  const to = input.to === undefined ? now : isoTime(input.to)
  if (from === null) return refused('malformed', { field: 'from' })
  if (to === null) return refused('malformed', { field: 'to' })

  const before = revisionsAt(tx, input, from)
  const after = revisionsAt(tx, input, to)
  const standsAt = ({ retiredAt }: PassageRow, at: string) => retiredAt === null || retiredAt > at
  return done(
    passagesInOrder(tx, input)
      .map(passage => ({
        passage,
        from: standsAt(passage, from) ? (before.get(passage.id) ?? null) : null,
        to: standsAt(passage, to) ? (after.get(passage.id) ?? null) : null,
      }))
      .filter(({ from, to }) => from !== null || to !== null),
  )
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

function compare(tx: Queries, stretches: readonly Stretch[]): PassageDiff[] {
  const moved = stretches.filter(({ from, to }) => from !== to)
  const numbers = (side: 'from' | 'to') => new Map(moved.map(s => [s.passage.id, s[side] ?? 0]))
  const before = pickRevisions(tx, numbers('from'))
  const after = pickRevisions(tx, numbers('to'))

  return moved.flatMap(({ passage, from, to }) => {
    const old = before.get(passage.id)
    const young = after.get(passage.id)
    const saysTheSame =
      (old?.text ?? '') === (young?.text ?? '') &&
      (old?.status ?? null) === (young?.status ?? null) &&
      (old?.omissionReason ?? null) === (young?.omissionReason ?? null)
    if (saysTheSame) return []
    return {
      passageId: passage.id,
      kind: passage.kind as PassageKind,
      change: to === null ? 'removed' : from === null ? 'added' : 'changed',
      from: from ?? 0,
      to,
      diff: diffText(old?.text ?? '', young?.text ?? '', { granularity: 'words' }),
    }
  })
}

/** The same time as the rows are stamped with, so that they can be compared as strings. */
function isoTime(text: string): string | null {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
