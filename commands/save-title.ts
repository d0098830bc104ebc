import { findArticle, updateArticle } from '../db/articles'
import { MAX_TITLE } from '../domain/article-input'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { type Context, command } from './context'
import { passageOrThrow, revisePassage } from './passage'
import { type PassageView, passageView } from './passage-view'
import { refuseStale } from './stale-save'

/** Saves the English title, made from revision `from`. */
export function saveTitle(
  context: Context,
  articleId: string,
  from: number,
  text: string,
): Outcome<PassageView> {
  return command(context, work => {
    const article = findArticle(work.tx, articleId)
    const role = may(work.actor, 'article.edit')
    if (!role.ok) return role
    if (!article) return refused('not_found')
    // A proposed article has no translation yet, but its English title can already be put right.
    const permission = may(work.actor, article.state === 'proposed' ? 'article.describe' : 'article.edit', {
      state: article.state,
    })
    if (!permission.ok) return permission
    if (text.length > MAX_TITLE) return refused('title_missing_or_long', { limit: MAX_TITLE })
    const passage = passageOrThrow(work, article.titlePassageId)
    if (passage.revision !== from) return refuseStale(work, passage, from, text)
    if (passage.text === text) return done(passageView(passage))
    updateArticle(work.tx, articleId, { updatedAt: work.now })
    return done(passageView(revisePassage(work, { passage, text, origin: 'human' })))
  })
}
