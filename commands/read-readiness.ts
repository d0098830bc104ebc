import { userNames } from '../db/people-names'
import { listOverrides, listSignoffs } from '../db/signoffs'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { articleReadiness, type Gate, isOpen } from '../domain/readiness'
import type { GateCode } from '../domain/refusals'
import type { ArticleState, Form } from '../domain/words'
import { articleMoves, gatesFor } from '../domain/workflow'
import { articleNow } from './article-now'
import { standingOf } from './article-standing'
import { askChecks } from './ask-checks'
import { askAuthors } from './authors-standing'
import type { Context } from './context'
import { askMachine } from './machine-share'
import { rulesInForce } from './signing-rules'
import { articleFindings, countFindings, type FindingCounts } from './standing-findings'

export type GateView = Pick<Gate, 'code' | 'state' | 'facts'> & {
  override?: { by: { id: string; name: string }; reason: string; at: string }
}
/** `findings` counts what the checks found, whether or not the newsletter made a gate of it. */
export type ReadinessView = { to: string; ready: boolean; gates: GateView[]; findings: FindingCounts }

/** The gates on the way to a state, computed live. A state further along the path is asked as if it came next. */
export function readReadiness(
  { db, actor }: Context,
  articleId: string,
  to: ArticleState,
): Outcome<ReadinessView> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const now = articleNow(db, articleId)
  if (!now) return refused('not_found')
  const { facts, contents } = now
  const from = facts.article.state as ArticleState
  const found = articleFindings(db, facts)
  const asked = askChecks(db, { from, to }, () => found)
  const machine = askMachine(db, facts, to)
  const { rules } = rulesInForce(db, { articleId })
  const signoffs = listSignoffs(db, { articleId })
  const authors = askAuthors(db, articleId, to, contents.author, { rules, signoffs })
  const codes = [
    ...gatesOnTheWay(from, to, facts.article.form as Form),
    ...asked.codes,
    ...machine.codes,
    ...authors.codes,
  ]
  const overrides = listOverrides(db, { articleId })
  const gates = articleReadiness(
    codes,
    {
      ...standingOf(db, facts, contents, null, signoffs, rules),
      failing: asked.failing,
      untouched: machine.untouched,
      authors: authors.authors,
    },
    overrides,
  )
  const names = userNames(
    db,
    gates.flatMap(g => g.override?.by ?? []),
  )
  return done({
    to,
    ready: !gates.some(isOpen),
    gates: gates.map(gate => gateView(gate, names)),
    findings: countFindings(found),
  })
}

export function gateView(
  { code, state, facts, override }: Gate,
  names: ReadonlyMap<string, string>,
): GateView {
  return {
    code,
    state,
    facts,
    ...(override && {
      override: { ...override, by: { id: override.by, name: names.get(override.by) ?? '' } },
    }),
  }
}

function gatesOnTheWay(from: ArticleState, to: ArticleState, form: Form): GateCode[] {
  const move = articleMoves[from][to] ?? Object.values(articleMoves).find(moves => moves[to])?.[to]
  return move ? gatesFor(move, form) : []
}
