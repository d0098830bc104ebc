import { inTransaction } from '../db/client'
import { discussedState } from '../db/discussed'
import { findLook, writeLook } from '../db/looks'
import type { Discussed } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import { allSeen, lookAgain } from '../domain/last-look'
import { may } from '../domain/permissions'
import type { Context } from './context'

/** `since`: when the reader was last here before this sitting; null when they never were. */
export type LookView = { at: string; since: string | null }

/**
 * Notes that the reader looks at an article or an edition, or with `seen` that they have seen all there is by now. It is
 * the reader's own place and no event: nothing anybody signs hangs on it. Refuses with `not_found`.
 */
export function noteLook(
  { db, actor, now }: Context,
  of: Discussed,
  { seen = false }: { seen?: boolean } = {},
): Outcome<LookView> {
  const allowed = may(actor, 'articleId' in of ? 'article.read' : 'edition.read')
  if (!allowed.ok || !actor) return allowed.ok ? refused('not_signed_in') : allowed
  return inTransaction(db, tx => {
    if (!discussedState(tx, of)) return refused('not_found', of)
    const look = seen ? allSeen(now) : lookAgain(findLook(tx, actor.userId, of), now)
    writeLook(tx, actor.userId, of, look)
    return done({ at: look.at, since: look.before })
  })
}

/** When the reader was last here before this sitting, were it to begin now; null when they never were. */
export function lookedBefore({ db, actor, now }: Context, of: Discussed): string | null {
  return actor ? lookAgain(findLook(db, actor.userId, of), now).before : null
}
