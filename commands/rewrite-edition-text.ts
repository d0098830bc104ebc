import { findPassage } from '../db/passages'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type PassageView, passageView } from './passage-view'
import { writeInEdition } from './write-in-edition'

/**
 * Saves one of an edition's own texts (its title, its teaser, a section, an answer) by itself, made from revision `from` of
 * that text: what mends a finding need not put the whole edition. Refuses as putting it would, and `not_found` for a text
 * of an article, which is saved where it is written.
 */
export function rewriteEditionText(
  context: Context,
  passageId: string,
  from: number,
  text: string,
): Outcome<PassageView> {
  const { db, actor } = context
  const allowed = may(actor, 'edition.edit')
  if (!allowed.ok) return allowed
  const passage = findPassage(db, passageId)
  if (!passage?.editionId) return refused('not_found', { id: passageId })
  const saved = writeInEdition(context, passage, text, from)
  return saved.ok ? done(passageView(findPassage(db, passageId) ?? passage)) : saved
}
