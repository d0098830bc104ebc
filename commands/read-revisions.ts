import { findPassage, listRevisions, type RevisionRow } from '../db/passages'
import { done, type Outcome, refused } from '../domain/decision'
import type { DiffOp } from '../domain/diff/text-diff'
import { may } from '../domain/permissions'
import type { Origin, UnitStatus } from '../domain/words'
import type { Context } from './context'
import { type PersonView, peopleNamed } from './person-view'

export type RevisionView = {
  revision: number
  text: string
  origin: Origin
  author: PersonView
  /** Who carried it out, where that was not the author: the acceptor of a suggestion. */
  actor?: PersonView
  at: string
  /** From the revision before; the first one from the empty text. */
  diff: DiffOp[]
  /** Of a unit's translation, as this revision left it. */
  status?: UnitStatus
  omissionReason?: string
  omissionNote?: string
}

export type RevisionList = { items: RevisionView[]; nextCursor: string | null }

/**
 * The history of one passage, oldest first; a retired passage keeps its own. Without `limit` all of it; the cursor is
 * the number of the last revision given. Refuses with `not_found`, and `malformed` for a cursor that is no number.
 */
export function readRevisions(
  { db, actor }: Context,
  input: { passageId: string },
  page: { cursor?: string; limit?: number } = {},
): Outcome<RevisionList> {
  const allowed = may(actor, 'article.read')
  if (!allowed.ok) return allowed
  if (!findPassage(db, input.passageId)) return refused('not_found', { id: input.passageId })
  const after = Number(page.cursor ?? 0)
  if (!Number.isSafeInteger(after)) return refused('malformed', { field: 'cursor' })

  const following = listRevisions(db, input.passageId).filter(row => row.number > after)
  const shown = following.slice(0, page.limit ?? following.length)
  const named = peopleNamed(
    db,
    shown.flatMap(row => [row.authorId, row.actorId]),
  )
  return done({
    items: shown.map(row => viewRevision(row, named)),
    nextCursor: shown.length < following.length ? String(shown.at(-1)?.number ?? after) : null,
  })
}

function viewRevision(row: RevisionRow, named: (id: string) => PersonView): RevisionView {
  return {
    revision: row.number,
    text: row.text,
    origin: row.origin as Origin,
    author: named(row.authorId),
    ...(row.actorId === row.authorId ? {} : { actor: named(row.actorId) }),
    at: row.at,
    diff: row.diff,
    ...(row.status ? { status: row.status as UnitStatus } : {}),
    ...(row.omissionReason ? { omissionReason: row.omissionReason } : {}),
    ...(row.omissionNote ? { omissionNote: row.omissionNote } : {}),
  }
}
