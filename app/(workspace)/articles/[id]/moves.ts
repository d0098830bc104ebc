import { refusalWords } from '@/app/api/refusal-words'
import type { Language } from '@/app/i18n/languages'
import type { Context } from '@/commands/context'
import { readReadiness } from '@/commands/read-readiness'
import { holds } from '@/domain/actor'
import { mayMoveArticle } from '@/domain/permissions'
import type { GateCode } from '@/domain/refusals'
import { type ArticleState, articleStates } from '@/domain/words'
import { articleMoves, neverOverridden } from '@/domain/workflow'

/** A move as its button needs it. */
export type MoveOption = {
  to: ArticleState
  /** Why this person may not make it at all. */
  refusal?: string
  /** The gates that stand open, in words. */
  open: { code: GateCode; message: string; overridable: boolean }[]
  /** The move needs a note, or an open thread in its place. */
  needsNote: boolean
  /** An editor can go past what stands open. */
  mayOverride: boolean
}

/** The moves out of the article's state, forward ones first, each with what stands in its way now. */
export function movesOf(
  context: Context,
  article: { id: string; state: string },
  language: Language,
): MoveOption[] {
  const from = article.state as ArticleState
  const targets = articleStates.filter(to => articleMoves[from][to])
  return targets.flatMap(to => {
    const decision = mayMoveArticle(context.actor, from, to)
    const readiness = readReadiness(context, article.id, to)
    if (!readiness.ok) return []
    const open = readiness.value.gates.filter(({ state }) => state === 'missing' || state === 'stale')
    const gates = open.filter(({ code }) => code !== 'note_missing')
    // Fresh proof is asked for when the button is pressed.
    const barred = !decision.ok && decision.refusal.code !== 'fresh_proof_required'
    return {
      to,
      ...(barred && { refusal: refusalWords(language, decision.refusal.code, decision.refusal.facts) }),
      open: gates.map(({ code, facts }) => ({
        code,
        message: refusalWords(language, code, facts),
        overridable: !neverOverridden.includes(code),
      })),
      needsNote: open.some(({ code }) => code === 'note_missing'),
      mayOverride: context.actor !== null && holds(context.actor, ['editor']),
    }
  })
}
