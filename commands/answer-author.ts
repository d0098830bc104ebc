import { findArticle } from '../db/articles'
import { authorAnswersOf, insertAuthorAnswer } from '../db/author-links'
import { listSignoffs } from '../db/signoffs'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { type Context, command } from './context'

/**
 * An editor answers an author who declined; the author reads it on their page. Until then the refusal stands in the
 * way of approval. Refuses `not_found`, `wrong_state`, `text_empty`, `invalid` and `decline_answered`.
 */
export function answerAuthor(
  context: Context,
  articleId: string,
  { signoffId, text }: { signoffId: string; text: string },
): Outcome<null> {
  return command(context, ({ tx, actor, now, note }) => {
    const role = may(actor, 'author.answer')
    if (!role.ok) return role
    const article = findArticle(tx, articleId)
    const declined = listSignoffs(tx, { articleId }).find(
      ({ id, stage, decision }) => id === signoffId && stage === 'author' && decision === 'request_changes',
    )
    if (!article || !declined) return refused('not_found')
    const permission = may(actor, 'author.answer', { state: article.state })
    if (!permission.ok) return permission
    if (text.trim() === '') return refused('text_empty')
    if (text.length > 10_000) return refused('invalid', { field: 'text', problem: 'too_big' })
    if (authorAnswersOf(tx, articleId).has(signoffId)) return refused('decline_answered')
    insertAuthorAnswer(tx, { articleId, signoffId, userId: actor.userId, text, at: now })
    note({ type: 'author.answered', data: { signoffId, textSha256: sha256(text) } }, { articleId })
    return done(null)
  })
}
