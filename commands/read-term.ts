import { findTerm } from '../db/terms'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type TermView, viewTerm } from './term-view'

/** One entry of the glossary. Refuses `not_found`. */
export function readTerm({ db, actor }: Context, id: string): Outcome<TermView> {
  const permission = may(actor, 'term.read')
  if (!permission.ok) return permission
  const term = findTerm(db, id)
  return term ? done(viewTerm(db, term)) : refused('not_found', { id })
}
