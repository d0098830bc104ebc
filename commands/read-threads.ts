import { discussedState } from '../db/discussed'
import { findThread, listThreads, type ThreadFilter } from '../db/threads'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type ThreadView, viewThreads } from './thread-view'

export type ThreadList = { items: ThreadView[]; nextCursor: string | null }

/**
 * The threads of an article or an edition in the order in which they were opened. Without `limit` all of them; the
 * cursor is the id of the last one. Refuses with `not_found`, and `malformed` for a cursor of nowhere.
 */
export function readThreads(
  { db, actor }: Context,
  filter: ThreadFilter,
  page: { cursor?: string; limit?: number } = {},
): Outcome<ThreadList> {
  const allowed = may(actor, 'articleId' in filter ? 'article.read' : 'edition.read')
  if (!allowed.ok) return allowed
  if (!discussedState(db, filter))
    return refused('not_found', { id: 'articleId' in filter ? filter.articleId : filter.editionId })
  if (page.cursor !== undefined && !findThread(db, page.cursor))
    return refused('malformed', { field: 'cursor' })

  const { limit } = page
  const rows = listThreads(db, filter, {
    after: page.cursor,
    limit: limit === undefined ? undefined : limit + 1,
  })
  const isLast = limit === undefined || rows.length <= limit
  const shown = isLast ? rows : rows.slice(0, limit)
  return done({ items: viewThreads(db, shown), nextCursor: isLast ? null : (shown.at(-1)?.id ?? null) })
}
