import { findArticle } from '../db/articles'
import { insertAuthorLink, insertGuest, listAuthorLinks, revokeLinksOf } from '../db/author-links'
import { newSecret } from '../db/ids'
import { linkDays, linkExpiry } from '../domain/author'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { newsletterLinkDays } from './author-link-days'
import { type Context, command } from './context'
import { normalEmail } from './email'

export type AuthorLinkWish = { name: string; email?: string | null; days?: number }

/** A link as it is shown to the editor who made it, once. */
export type NewAuthorLink = { id: string; secret: string; expiresAt: string }

/**
 * Makes a link by which one author reads one article and says what they think of it. A second link to an author of the
 * same name ends the first and goes on with what they have said. Refuses `not_found`, `wrong_state` and `invalid`.
 */
export function issueAuthorLink(
  context: Context,
  articleId: string,
  wish: AuthorLinkWish,
): Outcome<NewAuthorLink> {
  return command(context, ({ tx, actor, now, note }) => {
    const role = may(actor, 'author.invite')
    if (!role.ok) return role
    const article = findArticle(tx, articleId)
    if (!article) return refused('not_found')
    const permission = may(actor, 'author.invite', { state: article.state })
    if (!permission.ok) return permission
    const name = wish.name.trim()
    if (name === '' || name.length > 200) return refused('invalid', { field: 'name', problem: 'format' })
    const email = wish.email?.trim() ? normalEmail(wish.email) : undefined
    if (email === null) return refused('invalid', { field: 'email', problem: 'format' })
    const days = wish.days ?? newsletterLinkDays(tx)
    if (!Number.isSafeInteger(days) || days < 1 || days > linkDays.most)
      return refused('invalid', { field: 'days', problem: 'too_big' })

    const known = listAuthorLinks(tx, articleId).find(link => link.name === name)
    const userId = known?.userId ?? insertGuest(tx, { name, at: now })
    for (const linkId of revokeLinksOf(tx, userId, now))
      note({ type: 'author_link.revoked', data: { linkId, authorId: userId } }, { articleId })
    const secret = newSecret()
    const expiresAt = linkExpiry(now, days)
    const id = insertAuthorLink(tx, {
      articleId,
      userId,
      email: email ?? null,
      tokenHash: sha256(secret),
      by: actor.userId,
      at: now,
      expiresAt,
    })
    note({ type: 'author_link.issued', data: { linkId: id, authorId: userId, expiresAt } }, { articleId })
    return done({ id, secret, expiresAt })
  })
}
