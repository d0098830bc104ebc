import { findRevision, type PassageRow } from '../db/passages'
import { refused } from '../domain/decision'
import { mergeThree } from '../domain/diff/merge-three'
import type { Work } from './context'
import { peopleNamed } from './person-view'

/**
 * Refuses a save made from an older revision, with everything the client needs to lose nothing: the current text, who
 * wrote it when, the text both started from, and the merge of both.
 */
export function refuseStale(work: Work, passage: PassageRow, from: number, mine: string | undefined) {
  const base = findRevision(work.tx, passage.id, from)?.text ?? ''
  const merge = mergeThree(base, mine ?? base, passage.text)
  const by = passage.updatedBy
  const author = by ? peopleNamed(work.tx, [by])(by) : null
  return refused(
    'revision_stale',
    { yours: from, current: passage.revision },
    {
      current: {
        current: {
          id: passage.id,
          text: passage.text,
          revision: passage.revision,
          origin: passage.origin,
          updatedBy: passage.updatedBy,
          updatedAt: passage.updatedAt,
        },
        text: passage.text,
        revision: passage.revision,
        author,
        at: passage.updatedAt,
        base,
        merged: merge.merged,
        conflict: merge.conflict,
      },
    },
  )
}
