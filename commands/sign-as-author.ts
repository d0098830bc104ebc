import { loadArticleFacts } from '../db/article-facts'
import { touchAuthorLink } from '../db/author-links'
import { mayAsAuthor } from '../domain/author-permissions'
import { done, type Outcome, refused } from '../domain/decision'
import type { MeaningLanguage } from '../domain/meanings'
import { articleContentChanged } from './article-changed'
import { contentsOf } from './article-standing'
import { command } from './context'
import type { AuthorEntry } from './enter-as-author'
import { recordSignoff } from './record-signoff'

export type AuthorDecision = {
  consents: boolean
  /** The hash of what the author was shown. */
  contentHash: string
  /** Why not; needed to decline. */
  reason?: string | null
  language?: MeaningLanguage
}

/**
 * An author consents to the text they were shown, or declines with a reason. An approved article that is declined goes
 * back to review by itself. Refuses `wrong_state`, `content_changed`, `note_missing` and `invalid`.
 */
export function signAsAuthor(entry: AuthorEntry, input: AuthorDecision): Outcome<{ signoffId: string }> {
  const { context, articleId, link } = entry
  return command(context, work => {
    const { tx, actor, now } = work
    const facts = loadArticleFacts(tx, articleId)
    if (!facts) return refused('not_found')
    const permission = mayAsAuthor(actor, 'sign', { articleId, state: facts.article.state })
    if (!permission.ok) return permission
    const content = contentsOf(facts).author
    if (content.hash !== input.contentHash)
      return refused('content_changed', { stage: 'author', contentHash: content.hash })
    const note = input.reason?.trim() ? input.reason.trim() : null
    if (note !== null && note.length > 10_000)
      return refused('invalid', { field: 'reason', problem: 'too_big' })
    if (!input.consents && note === null)
      return refused('gates_open', {}, { unmet: [{ code: 'note_missing', facts: {} }] })
    const decision = input.consents ? 'approve' : 'request_changes'
    const { language } = input
    const signoffId = recordSignoff(work, {
      of: { articleId },
      stage: 'author',
      decision,
      content,
      note,
      language,
    })
    touchAuthorLink(tx, link.id, { lastActedAt: now })
    if (!input.consents) articleContentChanged(work, articleId)
    return done({ signoffId })
  })
}
