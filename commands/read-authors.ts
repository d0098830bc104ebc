import { authorAnswersOf, listAuthorLinks } from '../db/author-links'
import { userNames } from '../db/people-names'
import { listSignoffs } from '../db/signoffs'
import type { AuthorState } from '../domain/author'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { articleNow } from './article-now'
import { authorsOf } from './authors-standing'
import type { Context } from './context'
import { rulesInForce } from './signing-rules'
import { type SignoffView, signoffView } from './signoff-view'

export type AuthorLinkView = {
  id: string
  /** Only to editors, who gave it. */
  email: string | null
  createdAt: string
  /** When the program mailed it, if it did. */
  mailedAt: string | null
  expiresAt: string
  lastOpenedAt: string | null
  lastActedAt: string | null
  revokedAt: string | null
  /** It can still be used. */
  live: boolean
}

export type AuthorView = {
  id: string
  name: string
  state: AuthorState
  /** Their last word, with the answer to it where there is one. */
  word: SignoffView | null
  answer: { by: { id: string; name: string }; text: string; at: string } | null
  links: AuthorLinkView[]
}

/** The authors of an article who were sent a link, each with their last word. Never the secret of a link. */
export function readAuthors(
  { db, actor, now }: Context,
  articleId: string,
): Outcome<{ items: AuthorView[] }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const article = articleNow(db, articleId)
  if (!article) return refused('not_found')
  const content = article.contents.author
  const { rules } = rulesInForce(db, { articleId })
  const standing = authorsOf(db, articleId, content, rules, listSignoffs(db, { articleId }))
  const links = listAuthorLinks(db, articleId)
  const answers = authorAnswersOf(db, articleId)
  const invites = may(actor, 'author.invite').ok
  const ids = [...new Set([...standing, ...links].map(one => one.userId))]
  const names = userNames(db, [...ids, ...[...answers.values()].map(answer => answer.userId)])
  return done({
    items: ids.map(id => {
      const one = standing.find(author => author.userId === id)
      const last = one?.words.at(-1)
      const answer = last && answers.get(last.id)
      return {
        id,
        name: names.get(id) ?? '',
        state: one?.state ?? 'silent',
        word: last ? signoffView(last, content) : null,
        answer: answer
          ? {
              by: { id: answer.userId, name: names.get(answer.userId) ?? '' },
              text: answer.text,
              at: answer.at,
            }
          : null,
        links: links
          .filter(link => link.userId === id)
          .map(
            ({
              email,
              userId: _,
              articleId: __,
              tokenHash: ___,
              createdBy: ____,
              name: _____,
              ...shown
            }) => ({
              ...shown,
              email: invites ? email : null,
              live: shown.revokedAt === null && shown.expiresAt > now,
            }),
          ),
      }
    }),
  })
}
