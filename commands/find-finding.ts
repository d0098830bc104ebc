import type { Database } from '../db/client'
import { discussedState } from '../db/discussed'
import { openEditionOf } from '../db/editions'
import { findPassage } from '../db/passages'
import type { Discussed } from '../db/threads'
import type { Actor } from '../domain/actor'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { GrammarSaid } from './find-in-texts'
import { findingsNow } from './read-findings'
import { passageOfFinding, type StandingFinding } from './standing-findings'

export type PlacedFinding = { finding: StandingFinding; of: Discussed }

/** Where to look for a finding of this id: the article or edition whose passage it names. Null where there is none. */
export function placeOfFinding(db: Database, findingId: string): Discussed | null {
  const passageId = passageOfFinding(findingId)
  const passage = passageId === null ? undefined : findPassage(db, passageId)
  if (passage?.articleId) return { articleId: passage.articleId }
  return passage?.editionId ? { editionId: passage.editionId } : null
}

/**
 * The finding with this id as it stands, for somebody who may ignore it. One that is of an article's text may have been
 * found in the edition that prints it, where two articles are held against each other.
 */
export function findFinding(
  { db, actor }: { db: Database; actor: Actor | null },
  findingId: string,
  grammar?: GrammarSaid,
): Outcome<PlacedFinding> {
  const known = may(actor, 'finding.ignore')
  if (!known.ok) return known
  const of = placeOfFinding(db, findingId)
  if (!of) return refused('not_found', { id: findingId })
  const permission = may(actor, 'finding.ignore', { state: discussedState(db, of) })
  if (!permission.ok) return permission
  const edition = 'articleId' in of ? openEditionOf(db, of.articleId) : undefined
  for (const place of [of, ...(edition ? [{ editionId: edition.id }] : [])]) {
    const finding = findingsNow(db, place, grammar)?.find(one => one.id === findingId)
    if (finding) return done({ finding, of })
  }
  return refused('not_found', { id: findingId })
}
