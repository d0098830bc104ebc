import { findPassage } from '../db/passages'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import type { EditionView } from './edition-view'
import type { PassageView } from './passage-view'
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
  if (!saved.ok) return saved
  // From what the save itself answers: to read once more could fail, and would say that nothing was saved.
  const written = textsOf(saved.value).find(one => one.id === passageId)
  return written ? done(written) : refused('not_found', { id: passageId })
}

function textsOf({ titlePassage, teaserPassage, sections }: EditionView): PassageView[] {
  const parts = sections.flatMap(section => [section, ...section.items, ...section.questions])
  return [titlePassage, teaserPassage, ...parts.map(part => part.passage)]
}
