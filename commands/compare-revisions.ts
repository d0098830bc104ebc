import { findPassage, findRevision } from '../db/passages'
import { done, type Outcome, refused } from '../domain/decision'
import type { ComparedOp } from '../domain/diff/compare-texts'
import type { Granularity } from '../domain/diff/tokens'
import { may } from '../domain/permissions'
import { comparer } from './comparing'
import type { Context } from './context'

export type CompareRevisions = {
  passageId: string
  /** Revision numbers; 0 is the empty text before the first. `from` may be the newer one. */
  from: number
  to: number
  /** Words for English (the default); words by dictionary (`segmented`) or characters for Chinese. */
  granularity?: Granularity
}

export type Comparison = Required<CompareRevisions> & {
  diff: ComparedOp[]
  /** The texts differ too much for the granularity asked for: lines, or the whole, were compared. */
  coarse: boolean
}

/** Compares any two revisions of a passage, text with text. Refuses with `not_found`, also for a revision there is not. */
export function compareRevisions({ db, actor }: Context, input: CompareRevisions): Outcome<Comparison> {
  const allowed = may(actor, 'article.read')
  if (!allowed.ok) return allowed
  const { passageId, from, to, granularity = 'words' } = input
  if (!findPassage(db, passageId)) return refused('not_found', { id: passageId })

  const textOf = (number: number) => (number === 0 ? '' : findRevision(db, passageId, number)?.text)
  const before = textOf(from)
  const after = textOf(to)
  if (before === undefined) return refused('not_found', { id: passageId, revision: from })
  if (after === undefined) return refused('not_found', { id: passageId, revision: to })
  const { ops, coarse } = comparer(granularity)(before, after)
  return done({ passageId, from, to, granularity, diff: ops, coarse })
}
