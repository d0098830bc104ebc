import { findTerm, findTermPair, type TermRow, updateTerm } from '../db/terms'
import type { Actor } from '../domain/actor'
import { type Decision, done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { allRenderings, readTerm, sameTerm, type TermInput, type TermStatus } from '../domain/term'
import { type Context, command } from './context'
import { type TermView, termFacts, viewTerm } from './term-view'

export type TermChange = Partial<TermInput> & { status?: TermStatus }

/**
 * Changes a glossary entry or decides on it. Whoever proposed one may put it right until it is decided; everything else
 * is for those who decide. `from` is the revision it was made from, where the caller says one.
 * Refuses `not_found`, `revision_stale`, `invalid` and `term_exists`.
 */
export function changeTerm(
  context: Context,
  termId: string,
  change: TermChange,
  from?: number,
): Outcome<TermView> {
  return command(context, ({ tx, actor, now, note }) => {
    const role = may(actor, 'term.propose')
    if (!role.ok) return role
    const before = findTerm(tx, termId)
    if (!before) return refused('not_found', { id: termId })
    const permission = mayTouchTerm(actor, before, change.status)
    if (!permission.ok) return permission
    if (from !== undefined && from !== before.revision) return staleTerm(before, from)

    const { status: wished, ...texts } = change
    const term = readTerm(changed(before, texts), before.renderings)
    if (!term.ok) return term
    const { zh, en } = term.value
    if (findTermPair(tx, term.value, termId)) return refused('term_exists', { zh, en })
    const status = wished ?? (before.status as TermStatus)
    const isOther = !sameTerm(before, term.value)
    const isDecision = status !== before.status
    if (isOther || isDecision) {
      const decision =
        status === 'approved'
          ? { decidedBy: actor.userId, decidedAt: now }
          : { decidedBy: null, decidedAt: null }
      updateTerm(tx, termId, { ...term.value, status, ...decision })
      note({ type: isDecision ? 'term.decided' : 'term.changed', data: termFacts(termId, term.value) })
    }
    return done(viewTerm(tx, findTerm(tx, termId)))
  })
}

/** `en` alone says all the renderings anew; said as a list they go before it. */
function changed(before: TermRow, { en, renderings, ...texts }: Omit<TermChange, 'status'>): TermInput {
  const english = renderings ? { renderings } : en !== undefined ? { en } : { renderings: before.renderings }
  const { zh, kind, forbiddenEn, note } = before
  return { zh, kind, forbiddenEn, note, ...texts, ...english }
}

/** One's own proposal is one's own to change or take back; a decision, and what was decided, is not. */
export function mayTouchTerm(actor: Actor, term: TermRow, wished?: TermStatus): Decision {
  const staysProposed = term.status === 'proposed' && (wished ?? 'proposed') === 'proposed'
  const isOwn = term.createdBy === actor.userId
  return may(actor, staysProposed && isOwn ? 'term.propose' : 'term.decide')
}

export function staleTerm(term: TermRow, from: number) {
  const { zh, renderings, kind, forbiddenEn, note, revision } = term
  const current = { zh, en: allRenderings(renderings), renderings, kind, forbiddenEn, note }
  return refused('revision_stale', { yours: from }, { current: { current, revision } })
}
