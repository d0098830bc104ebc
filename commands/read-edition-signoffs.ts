import { listSignoffs } from '../db/signoffs'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { divideWork } from '../domain/sign-off'
import type { Context } from './context'
import { loadEdition } from './load-edition'
import { type SignoffView, signoffView } from './signoff-view'

/** Every sign-off of an edition, oldest first, each current or with what changed since. */
export function readEditionSignoffs(
  { db, actor }: Context,
  editionId: string,
): Outcome<{ items: SignoffView[] }> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  const loaded = loadEdition(db, editionId)
  if (!loaded) return refused('not_found')
  return done({ items: listSignoffs(db, { editionId }).map(signoff => signoffView(signoff, loaded.content)) })
}

export type EditionSigningPreview = { contentHash: string; covered: string[]; own: string[] }

/** What the actor's signature would cover, and the hash of what they are shown. */
export function readEditionSigningPreview(
  { db, actor }: Context,
  editionId: string,
): Outcome<EditionSigningPreview> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  if (!actor) return refused('not_signed_in')
  const loaded = loadEdition(db, editionId)
  if (!loaded) return refused('not_found')
  return done({ contentHash: loaded.content.hash, ...divideWork(loaded.content, actor.userId) })
}
