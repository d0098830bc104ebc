import { done, type Outcome, refused } from '../domain/decision'
import { type EditionDocument, editionDocument } from '../domain/edition-document'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { authorityOf } from './edition-authority'
import { loadEdition } from './load-edition'

/** The edition with everything in it resolved, as a preview page shows it: paragraphs, traces, cards, signatures. */
export function readEditionDocument({ db, actor }: Context, editionId: string): Outcome<EditionDocument> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  const loaded = loadEdition(db, editionId)
  if (!loaded) return refused('not_found')
  const status = loaded.row.state === 'published' ? 'final' : 'draft'
  return done(editionDocument(loaded.facts, loaded.articles, authorityOf(db, loaded, null), status))
}
