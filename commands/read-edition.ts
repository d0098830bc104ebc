import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type EditionView, editionView } from './edition-view'
import { loadEdition } from './load-edition'

export function readEdition({ db, actor }: Context, editionId: string): Outcome<EditionView> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  const loaded = loadEdition(db, editionId)
  return loaded ? done(editionView(db, loaded)) : refused('not_found')
}
