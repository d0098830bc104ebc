import { findPassages } from '../db/passages'
import { done, type Outcome } from '../domain/decision'
import type { FindingView } from '../domain/finding'
import { may } from '../domain/permissions'
import type { Context } from './context'

/** A passage in which something was found; `save` is where its text is written, where it has a place of its own. */
export type CheckedPassage = { id: string; kind: string; text: string; revision: number; save: Save | null }
type Save = { method: 'PATCH' | 'PUT'; path: string }

/** The passages that hold these findings, as they stand. */
export function readCheckedPassages(
  { db, actor }: Context,
  findings: readonly FindingView[],
): Outcome<CheckedPassage[]> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const units = new Map(findings.map(({ passageId, unitId }) => [passageId, unitId]))
  return done(
    [...findPassages(db, [...units.keys()]).values()].map(
      ({ id, kind, text, revision, articleId, editionId }) => ({
        id,
        kind,
        text,
        revision,
        save: editionId
          ? { method: 'PUT', path: `/api/v1/passages/${id}/text` }
          : saveOf(kind, id, articleId, units.get(id)),
      }),
    ),
  )
}

function saveOf(kind: string, id: string, articleId: string | null, unitId: string | undefined): Save | null {
  if (kind === 'translation' && unitId) return { method: 'PATCH', path: `/api/v1/units/${unitId}` }
  if (kind === 'takeaway') return { method: 'PATCH', path: `/api/v1/takeaways/${id}` }
  if (kind === 'title' && articleId) return { method: 'PUT', path: `/api/v1/articles/${articleId}/title` }
  if (kind === 'why_it_matters' && articleId)
    return { method: 'PUT', path: `/api/v1/articles/${articleId}/summary/why-it-matters` }
  return null
}
