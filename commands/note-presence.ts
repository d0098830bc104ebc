import { discussedState } from '../db/discussed'
import type { Discussed } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { PresenceBoard, Present } from '../domain/presence'
import type { Context } from './context'
import type { PersonView } from './person-view'

export type PresenceView = { user: PersonView; place: string | null }

/** What somebody says of themselves: that they are at this place, or that they have gone. */
export type Whereabouts = { place?: string | null; gone?: true }

/** Says where the reader is, and answers who else is there. Refuses with `not_found`. */
export function notePresence(
  context: Context,
  board: PresenceBoard,
  of: Discussed,
  { place, gone }: Whereabouts,
): Outcome<{ items: PresenceView[] }> {
  const { actor, now } = context
  const seen = mayLook(context, of)
  if (!seen.ok || !actor) return seen.ok ? refused('not_signed_in') : seen
  const room = roomOf(of)
  if (gone) board.leave(room, actor.userId)
  else
    board.enter(room, {
      userId: actor.userId,
      name: actor.name,
      place: place ?? null,
      seenAt: Date.parse(now),
    })
  return done({ items: othersIn(board, of, actor.userId, Date.parse(now)) })
}

/** Who else has it open. For whoever was just allowed to read it. */
export function othersIn(board: PresenceBoard, of: Discussed, readerId: string, now: number): PresenceView[] {
  return board
    .people(roomOf(of), now)
    .filter(({ userId }) => userId !== readerId)
    .map(view)
}

function mayLook({ db, actor }: Context, of: Discussed): Outcome<null> {
  const allowed = may(actor, 'articleId' in of ? 'article.read' : 'edition.read')
  if (!allowed.ok) return allowed
  return discussedState(db, of) ? done(null) : refused('not_found', of)
}

function roomOf(of: Discussed): string {
  return 'articleId' in of ? of.articleId : of.editionId
}

function view({ userId, name, place }: Present): PresenceView {
  return { user: { id: userId, name }, place }
}
