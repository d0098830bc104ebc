import { findAuthorLink, revokeAuthorLinkRow } from '../db/author-links'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { type Context, command } from './context'

/** Ends a link to an author. What they have said stands. Refuses `not_found` and `link_unusable` for one that ended. */
export function revokeAuthorLink(context: Context, id: string): Outcome<null> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'author.revoke')
    if (!permission.ok) return permission
    const link = findAuthorLink(tx, { id })
    if (!link) return refused('not_found')
    if (link.revokedAt) return refused('link_unusable')
    revokeAuthorLinkRow(tx, id, now)
    note(
      { type: 'author_link.revoked', data: { linkId: id, authorId: link.userId } },
      { articleId: link.articleId },
    )
    return done(null)
  })
}
