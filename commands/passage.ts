import { findPassage, insertRevision, type PassageRow } from '../db/passages'
import { diffText } from '../domain/diff/text-diff'
import type { Granularity } from '../domain/diff/tokens'
import { sha256 } from '../domain/hash'
import type { Origin, UnitStatus } from '../domain/words'
import { articleContentChanged } from './article-changed'
import type { Work } from './context'
import { demoteEdition } from './demote-editions'
import { mapThreadsThroughRevision } from './map-threads'

export type Revise = {
  passage: PassageRow
  text: string
  origin: Origin
  /** Whose words they are, where that is not the actor: the author of an accepted suggestion. */
  authorId?: string
  /** Words by default; characters where a text is cut in the middle of a word, whose first half stands. */
  granularity?: Granularity
  /** The state of the unit that the passage belongs to, after this revision. */
  unit?: { status: UnitStatus; omissionReason: string | null; omissionNote: string | null }
}

/**
 * The one way a passage's text changes. Writes the next revision with its diff, carries the comments through it, tells
 * the history, and sends what was approved back to review. The caller has checked permission and the revision it
 * started from, inside this transaction.
 * @returns the passage as it now stands.
 */
export function revisePassage(
  work: Work,
  { passage, text, origin, authorId, granularity = 'words', unit }: Revise,
): PassageRow {
  const { tx, actor, now, note } = work
  const diff = diffText(passage.text, text, { granularity })
  const number = passage.revision + 1
  const author = authorId ?? actor.userId
  insertRevision(tx, {
    passageId: passage.id,
    number,
    text,
    diff,
    origin,
    authorId: author,
    actorId: actor.userId,
    at: now,
    ...unit,
  })
  if (text !== passage.text) mapThreadsThroughRevision(tx, passage.id, diff)
  note(
    {
      type: 'passage.revised',
      data: {
        passageId: passage.id,
        kind: passage.kind,
        revision: number,
        textSha256: sha256(text),
        origin,
        authorId: author,
        status: unit?.status ?? null,
      },
    },
    { articleId: passage.articleId ?? undefined, editionId: passage.editionId ?? undefined },
  )
  if (passage.articleId) articleContentChanged(work, passage.articleId)
  if (passage.editionId) demoteEdition(work, passage.editionId)
  return { ...passage, revision: number, text, origin, updatedBy: author, updatedAt: now }
}

export function passageOrThrow(work: Work, id: string): PassageRow {
  const passage = findPassage(work.tx, id)
  if (!passage) throw new Error(`passage ${id} is missing`)
  return passage
}
