import { findEdition } from '../db/editions'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'

/** The findings of quality rules on an edition. This program has no rules of that kind yet, so it finds nothing. */
export function readEditionChecks({ db, actor }: Context, editionId: string): Outcome<{ items: never[] }> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  return findEdition(db, editionId) ? done({ items: [] }) : refused('not_found')
}
