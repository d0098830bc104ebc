import { loadArticleFacts } from '../db/article-facts'
import { listSignoffs } from '../db/signoffs'
import { done, type Outcome, refused } from '../domain/decision'
import type { MeaningLanguage } from '../domain/meanings'
import { may } from '../domain/permissions'
import { articleReadiness, isOpen, unmetOf } from '../domain/readiness'
import { divideWork } from '../domain/sign-off'
import type { SignoffDecision } from '../domain/words'
import { contentsOf, standingOf } from './article-standing'
import { type Context, command } from './context'
import { machineShareOf } from './machine-share'
import { recordSignoff } from './record-signoff'
import { rememberSigned } from './remember-signed'
import { setArticleState } from './set-article-state'
import { type SignoffView, signoffView } from './signoff-view'

export type SignInput = {
  stage: 'translation' | 'summary'
  decision: SignoffDecision
  /** The hash of what the signer was shown. */
  contentHash: string
  note?: string | null
  language?: MeaningLanguage
}

/**
 * Signs a stage of an article, or asks for changes (which also makes the move). The signature counts for the passages
 * that the signer did not last revise; `own_work` only when nothing else is left.
 */
export function signArticle(context: Context, articleId: string, input: SignInput): Outcome<SignoffView> {
  return command(context, work => {
    const { tx, actor } = work
    const role = may(actor, 'article.sign')
    if (!role.ok) return role
    const facts = loadArticleFacts(tx, articleId)
    if (!facts) return refused('not_found')
    const contents = contentsOf(facts)
    const content = contents[input.stage]
    const note = input.note?.trim() ? input.note : null
    const nothingLeft = divideWork(content, actor.userId).covered.length === 0
    const permission = may(actor, 'article.sign', {
      state: facts.article.state,
      allOwn: input.decision === 'approve' && nothingLeft,
    })
    if (!permission.ok) return permission
    if (content.hash !== input.contentHash)
      return refused('content_changed', { stage: input.stage, contentHash: content.hash })
    if (input.decision === 'request_changes') {
      const open = articleReadiness(['note_missing'], standingOf(tx, facts, contents, note), []).filter(
        isOpen,
      )
      if (open.length > 0) return refused('gates_open', { to: 'changes_requested' }, { unmet: unmetOf(open) })
    }
    if (input.stage === 'translation' && input.decision === 'approve') {
      const { share, gateAt } = machineShareOf(tx, facts)
      if (share > gateAt) return refused('machine_untouched', { share, limit: gateAt })
    }
    const id = recordSignoff(work, { of: { articleId }, content, ...input, note })
    if (input.stage === 'translation' && input.decision === 'approve')
      rememberSigned(work, facts, divideWork(content, actor.userId).covered)
    if (input.decision === 'request_changes') setArticleState(work, facts.article, 'changes_requested', note)
    const recorded = listSignoffs(tx, { articleId }).find(s => s.id === id)
    return recorded ? done(signoffView(recorded, content)) : refused('not_found')
  })
}
