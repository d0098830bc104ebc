import { type AuthorEntry, enterAsAuthor } from '@/commands/enter-as-author'
import { issueAuthorLink } from '@/commands/issue-author-link'
import { readForAuthor } from '@/commands/read-for-author'
import { signAsAuthor } from '@/commands/sign-as-author'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/actor'
import { ok } from './article'
import { as, noon } from './people'

/** A link to an author of an article, and the author let in by it. */
export function authorOf(
  db: Database,
  editor: Actor,
  articleId: string,
  name = '林照言',
): { link: string; secret: string; entry: AuthorEntry } {
  const { id, secret } = ok(issueAuthorLink(as(db, editor), articleId, { name }))
  return { link: id, secret, entry: enter(db, secret) }
}

export function enter(db: Database, secret: string, now: string = noon): AuthorEntry {
  return ok(enterAsAuthor(db, { secret, address: null }, now))
}

/** The author says yes, or no with a reason, to what they are shown. */
export function decide(entry: AuthorEntry, reason?: string): string {
  const { contentHash } = ok(readForAuthor(entry))
  return ok(signAsAuthor(entry, { consents: reason === undefined, contentHash, reason })).signoffId
}
