import { findArticle } from '../db/articles'
import { type AuthorLink, findAuthorLink, touchAuthorLink } from '../db/author-links'
import { type Database, inTransaction } from '../db/client'
import { findAttempts, saveAttempts } from '../db/throttles'
import type { Actor } from '../domain/actor'
import { mayAsAuthor } from '../domain/author-permissions'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { afterTry, waitFor } from '../domain/throttle'
import type { Context } from './context'

/** What somebody sends who wants to be let in as an author, and from where, if that is known. */
export type AuthorKnock = { secret: string; address: string | null }

/** An author who was let in: the context in which their commands run, and the article that is theirs. */
export type AuthorEntry = { context: Context & { actor: Actor }; articleId: string; link: AuthorLink }

/** Wrong links from one address before a wait; an institute is one address for many scholars. */
const free = 30

/**
 * The author behind a link's secret, looked up at each request. A link that never was, that ran out or was revoked, or
 * whose article is no longer shown, is not found: nobody learns which. Wrong ones are counted against the address.
 */
export function enterAsAuthor(
  db: Database,
  { secret, address }: AuthorKnock,
  now: string,
): Outcome<AuthorEntry> {
  const key = address === null ? null : `author-address:${sha256(address)}`
  const wait = key === null ? 0 : waitFor(findAttempts(db, key), now)
  if (wait > 0) return refused('too_many_requests', { retryAfter: wait })
  const entry = entryOf(db, secret, now)
  if (!entry && key !== null)
    inTransaction(db, tx => saveAttempts(tx, key, afterTry(findAttempts(tx, key), now, free)))
  return entry ? done(entry) : refused('not_found')
}

/** Keeps that a link was opened: the one thing that reading it changes. At most once a minute. */
export function noteOpened({ context, link }: AuthorEntry): void {
  const { db, now } = context
  const ago = link.lastOpenedAt === null ? Infinity : Date.parse(now) - Date.parse(link.lastOpenedAt)
  if (ago >= 60_000) touchAuthorLink(db, link.id, { lastOpenedAt: now })
}

function entryOf(db: Database, secret: string, now: string): AuthorEntry | null {
  const link = findAuthorLink(db, { tokenHash: sha256(secret) })
  if (!link || link.revokedAt || link.expiresAt <= now) return null
  const { articleId, userId, name } = link
  const actor: Actor = {
    userId,
    name,
    roles: [],
    suspended: false,
    via: 'author_link',
    fresh: false,
    canWrite: true,
    guestOf: articleId,
  }
  const state = findArticle(db, articleId)?.state
  if (state === undefined || !mayAsAuthor(actor, 'read', { articleId, state }).ok) return null
  return { context: { db, actor, now }, articleId, link }
}
