import { findTerm, updateTerm } from '../db/terms'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { mayTouchTerm, staleTerm } from './change-term'
import { type Context, command } from './context'
import { termFacts } from './term-view'

/** Takes an entry out of the glossary; the history keeps that it was there. Refuses `not_found`, `revision_stale`. */
export function removeTerm(context: Context, termId: string, from?: number): Outcome<null> {
  return command(context, ({ tx, actor, now, note }) => {
    const role = may(actor, 'term.propose')
    if (!role.ok) return role
    const term = findTerm(tx, termId)
    if (!term) return refused('not_found', { id: termId })
    const permission = mayTouchTerm(actor, term)
    if (!permission.ok) return permission
    if (from !== undefined && from !== term.revision) return staleTerm(term, from)
    updateTerm(tx, termId, { removedAt: now })
    note({ type: 'term.removed', data: termFacts(termId, term) })
    return done(null)
  })
}
