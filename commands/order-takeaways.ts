import { loadArticleFacts } from '../db/article-facts'
import { liveTakeaways, updateTakeaway } from '../db/evidence'
import { done, type Outcome, refused } from '../domain/decision'
import { articleContentChanged } from './article-changed'
import { type ClaimView, claimView } from './claim-view'
import { type Context, command } from './context'
import { editableSummary } from './summary-access'

/** Puts the takeaways of an article in the given order, which names each of them once. */
export function orderTakeaways(
  context: Context,
  articleId: string,
  ids: readonly string[],
): Outcome<{ items: ClaimView[] }> {
  return command(context, work => {
    const access = editableSummary(work, articleId)
    if (!access.ok) return access
    const { tx, note } = work
    const standing = liveTakeaways(tx, articleId).map(t => t.id)
    if (
      ids.length !== standing.length ||
      new Set(ids).size !== ids.length ||
      !ids.every(id => standing.includes(id))
    )
      return refused('order_incomplete', { expected: standing.length })
    if (ids.join() !== standing.join()) {
      ids.forEach((id, position) => {
        updateTakeaway(tx, id, { position })
      })
      note({ type: 'takeaways.ordered', data: { ids: [...ids] } }, { articleId })
      articleContentChanged(work, articleId)
    }
    const facts = loadArticleFacts(tx, articleId)
    return done({ items: facts?.takeaways.map(claimView) ?? [] })
  })
}
