import type { Database } from '../db/client'
import { keysTold } from '../db/notices'
import type { Discussed } from '../db/threads'
import { programReader } from './program-reader'
import { readEditionSignoffs } from './read-edition-signoffs'
import { readSignoffs } from './read-signoffs'
import type { SignoffView } from './signoff-view'

export type StaleSigner = { signoffId: string; userId: string; passages: number }

/**
 * Whose standing approval of an article or an edition covers other words now than those that stand, as long as they were
 * not told of it. Only the latest word of each person on a stage counts.
 */
export function staleSigners(db: Database, of: Discussed, now: string): StaleSigner[] {
  const context = programReader(db, now)
  const signoffs =
    'articleId' in of ? readSignoffs(context, of.articleId) : readEditionSignoffs(context, of.editionId)
  if (!signoffs.ok) return []
  const standing = new Map(
    signoffs.value.items.map(signoff => [`${signoff.stage} ${signoff.user.id}`, signoff]),
  )
  const stale = [...standing.values()].flatMap(staleIn)
  const told = keysTold(
    db,
    stale.map(({ signoffId }) => `signoff_stale ${signoffId}`),
  )
  return stale.filter(({ signoffId }) => !told.has(`signoff_stale ${signoffId}`))
}

/** The `article` sign-off is the approval itself: the article goes back to review, which is told as such. */
function staleIn({ id, stage, user, decision, current, own, stalePassages }: SignoffView): StaleSigner[] {
  if (decision !== 'approve' || current || stage === 'article') return []
  const passages = stalePassages.filter(({ passageId }) => passageId === null || !own.includes(passageId))
  return passages.length > 0 ? [{ signoffId: id, userId: user.id, passages: passages.length }] : []
}
