import { findTerm, findTermPair, insertTerm } from '../db/terms'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { readTerm, type TermInput } from '../domain/term'
import { type Context, command } from './context'
import { type TermView, termFacts, viewTerm } from './term-view'

/** Proposes a glossary entry; that of somebody who may decide is decided. Refuses `invalid` and `term_exists`. */
export function addTerm(context: Context, input: TermInput): Outcome<TermView> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'term.propose')
    if (!permission.ok) return permission
    const term = readTerm(input)
    if (!term.ok) return term
    const { zh, en } = term.value
    if (findTermPair(tx, term.value)) return refused('term_exists', { zh, en })

    const decides = may(actor, 'term.decide').ok
    const status = decides ? 'approved' : 'proposed'
    const termId = insertTerm(tx, { ...term.value, status, by: actor.userId, at: now })
    note({ type: decides ? 'term.decided' : 'term.proposed', data: termFacts(termId, term.value) })
    return done(viewTerm(tx, findTerm(tx, termId)))
  })
}
