import { findEdition } from '../db/editions'
import { findManifest } from '../db/publications'
import { done, type Outcome, refused } from '../domain/decision'
import type { Manifest } from '../domain/manifest'
import { may } from '../domain/permissions'
import type { Context } from './context'

/** A manifest with its root hash beside it: the hash is that of the canonical JSON of everything else. */
export type ManifestView = Manifest & { rootHash: string }

/** What a published edition is made of. An edition not yet published has none: `not_published`. */
export function readManifest({ db, actor }: Context, editionId: string): Outcome<ManifestView> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  const edition = findEdition(db, editionId)
  if (!edition) return refused('not_found')
  const stored = findManifest(db, editionId)
  if (!stored) return refused('not_published', { state: edition.state })
  return done({ ...stored.manifest, rootHash: stored.rootHash })
}
