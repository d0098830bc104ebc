import { type EditionRow, findEdition } from '../db/editions'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Work } from './context'
import { type EditionView, editionView } from './edition-view'
import { loadEdition } from './load-edition'

/** The edition as it stands after a write. */
export function editionNow({ tx }: Work, editionId: string): Outcome<EditionView> {
  const loaded = loadEdition(tx, editionId)
  return loaded ? done(editionView(tx, loaded)) : refused('not_found')
}

/**
 * An edition that the actor may edit now, started from revision `from`.
 * A stale `from` is refused with the edition as it stands, so that the client can lay its own over it.
 */
export function editableEdition(work: Work, editionId: string, from: number): Outcome<EditionRow> {
  const { tx, actor } = work
  const role = may(actor, 'edition.edit')
  if (!role.ok) return role
  const edition = findEdition(tx, editionId)
  if (!edition) return refused('not_found')
  const permission = may(actor, 'edition.edit', { state: edition.state })
  if (!permission.ok) return permission
  if (edition.revision === from) return done(edition)
  const now = editionNow(work, editionId)
  return refused(
    'revision_stale',
    { yours: from, current: edition.revision },
    { current: now.ok ? { ...now.value } : {} },
  )
}
