import { discussedState } from '../db/discussed'
import type { Discussed } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import type { FindingView } from '../domain/finding'
import { may } from '../domain/permissions'
import type { Context } from './context'

/** What the checks found in an article or an edition: nothing, as long as there are no checks. */
export function readFindings({ db, actor }: Context, of: Discussed): Outcome<{ items: FindingView[] }> {
  const permission = may(actor, 'articleId' in of ? 'article.read' : 'edition.read')
  if (!permission.ok) return permission
  return discussedState(db, of) ? done({ items: [] }) : refused('not_found', of)
}
