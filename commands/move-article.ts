import { loadArticleFacts } from '../db/article-facts'
import { openEditionOf } from '../db/editions'
import { listOverrides, listSignoffs } from '../db/signoffs'
import { done, type Outcome, refused } from '../domain/decision'
import type { MeaningLanguage } from '../domain/meanings'
import { mayMoveArticle } from '../domain/permissions'
import { articleReadiness, isOpen, unmetOf } from '../domain/readiness'
import type { ArticleState, Form } from '../domain/words'
import { articleMoves, gatesFor } from '../domain/workflow'
import { contentsOf, standingOf } from './article-standing'
import { type ArticleView, articleView } from './article-view'
import { askChecks } from './ask-checks'
import { askAuthors } from './authors-standing'
import { type Context, command } from './context'
import { askMachine } from './machine-share'
import { checkOverrides, type OverrideInput, recordOverrides } from './override-gates'
import { recordSignoff } from './record-signoff'
import { setArticleState } from './set-article-state'
import { newsletterRules, putInForce, rulesInForce } from './signing-rules'
import { articleFindings } from './standing-findings'

export type MoveInput = {
  to: ArticleState
  note?: string | null
  override?: OverrideInput[]
  language?: MeaningLanguage
}

/** Moves an article along the path. Every gate is asked again here, inside the transaction that makes the move. */
export function moveArticle(context: Context, articleId: string, input: MoveInput): Outcome<ArticleView> {
  return command(context, work => {
    const { tx, actor } = work
    const facts = loadArticleFacts(tx, articleId)
    if (!facts) return actor.suspended ? refused('not_signed_in') : refused('not_found')
    const { article } = facts
    const from = article.state as ArticleState
    const permission = mayMoveArticle(actor, from, input.to)
    if (!permission.ok) return permission
    const move = articleMoves[from][input.to]
    if (!move) return refused('illegal_move', { from, to: input.to })
    if (input.to === 'withdrawn') {
      const edition = openEditionOf(tx, articleId)
      if (edition) return refused('in_edition', { edition: edition.number })
    }
    const note = input.note?.trim() ? input.note : null
    const contents = contentsOf(facts)
    const asked = askChecks(tx, { from, to: input.to }, () => articleFindings(tx, facts))
    const machine = askMachine(tx, facts, input.to)
    const { rules } = rulesInForce(tx, { articleId })
    const signoffs = listSignoffs(tx, { articleId })
    const authors = askAuthors(tx, articleId, input.to, contents.author, { rules, signoffs })
    const codes = [
      ...gatesFor(move, article.form as Form),
      ...asked.codes,
      ...machine.codes,
      ...authors.codes,
    ]
    const overrides = listOverrides(tx, { articleId })
    const standing = {
      ...standingOf(tx, facts, contents, note, signoffs, rules),
      failing: asked.failing,
      untouched: machine.untouched,
      authors: authors.authors,
    }
    const gates = articleReadiness(codes, standing, overrides)
    const wanted = input.override ?? []
    const permitted = checkOverrides(work, gates, wanted)
    if (!permitted.ok) return permitted
    const stillOpen = gates.filter(gate => isOpen(gate) && !wanted.some(o => o.code === gate.code))
    if (stillOpen.length > 0) return refused('gates_open', { to: input.to }, { unmet: unmetOf(stillOpen) })
    recordOverrides(work, { articleId }, input.to, gates, wanted)
    if (input.to === 'approved')
      recordSignoff(work, {
        of: { articleId },
        stage: 'article',
        decision: 'approve',
        content: contents.article,
        note,
        language: input.language,
      })
    if (input.to === 'translating') putInForce(work, { articleId }, newsletterRules(tx))
    setArticleState(work, article, input.to, note)
    const moved = { ...facts, article: { ...article, state: input.to, updatedAt: work.now } }
    return done(articleView(moved, contents))
  })
}
