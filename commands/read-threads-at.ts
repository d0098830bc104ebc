import { madeOn } from '../db/made-on'
import { findPassage, findRevision, listRevisions, type PassageRow } from '../db/passages'
import { furtherRangesOf } from '../db/thread-ranges'
import { type Discussed, listThreads, type ThreadRow } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import { type MappedRange, mapRangeThrough } from '../domain/diff/anchor'
import type { DiffOp } from '../domain/diff/text-diff'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type ThreadView, viewThreads } from './thread-view'

export type ThreadsAt = { passageId: string; revision: number; text: string; items: ThreadView[] }

/**
 * What was said on an earlier revision of a passage, each thread with its anchor as it was then: made on it or before, and
 * carried to it by the stored diffs; of one across several texts, its words in this one. A thread that a split has taken to
 * another passage since is there; one that a merge brought later is not. Of the present revision: what is on it now. Refuses with `not_found`.
 */
export function readThreadsAt(
  { db, actor }: Context,
  { passageId, revision }: { passageId: string; revision: number },
): Outcome<ThreadsAt> {
  const allowed = may(actor, 'article.read')
  if (!allowed.ok) return allowed
  const passage = findPassage(db, passageId)
  const of = passage && ownerOf(passage)
  const text = revision === 0 ? '' : findRevision(db, passageId, revision)?.text
  if (!of || text === undefined) return refused('not_found', { id: passageId, revision })

  const all = listThreads(db, of)
  if (revision === passage.revision) {
    const items = viewThreads(db, all).flatMap(view => {
      const here = (view.anchor.ranges ?? [view.anchor]).filter(range => range.passageId === passageId)
      const anchor = here.find(({ state }) => state !== 'detached') ?? here[0]
      return anchor ? [{ ...view, anchor }] : []
    })
    return done({ passageId, revision, text, items })
  }
  const made = madeOn(db, of)
  const further = furtherRangesOf(
    db,
    all.map(({ id }) => id),
  )
  const diffs = new Map(listRevisions(db, passageId).map(row => [row.number, row.diff]))
  const placed = all.flatMap(thread => {
    const range =
      made.get(thread.id) === passageId
        ? thread
        : further.get(thread.id)?.find(one => one.madeOn === passageId)
    return range && range.madeRevision <= revision ? [{ thread, range }] : []
  })
  const views = viewThreads(
    db,
    placed.map(({ thread }) => thread),
  )
  const items = views.map((view, index) => {
    const { range } = placed[index] as (typeof placed)[number]
    const at = anchorAt(range, revision, diffs)
    const quote = at.state === 'detached' ? range.quote : text.slice(at.start, at.end)
    return { ...view, anchor: { passageId, ...at, quote } }
  })
  return done({ passageId, revision, text, items })
}

function anchorAt(
  { madeStart, madeEnd, madeRevision }: Pick<ThreadRow, 'madeStart' | 'madeEnd' | 'madeRevision'>,
  revision: number,
  diffs: ReadonlyMap<number, DiffOp[]>,
): MappedRange {
  const steps: DiffOp[][] = []
  for (let number = madeRevision + 1; number <= revision; number += 1) steps.push(diffs.get(number) ?? [])
  return mapRangeThrough({ start: madeStart, end: madeEnd }, steps)
}

function ownerOf({ articleId, editionId }: PassageRow): Discussed | null {
  if (articleId !== null) return { articleId }
  return editionId === null ? null : { editionId }
}
