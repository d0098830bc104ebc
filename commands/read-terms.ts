import { findTerm, listTerms, type TermFilter } from '../db/terms'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type TermView, viewTerms } from './term-view'

export type TermList = { items: TermView[]; nextCursor: string | null }

/**
 * The glossary by its Chinese, proposed entries too. Without `limit` all of it; the cursor is the id of the last one
 * given. Refuses `malformed` for a cursor of nowhere.
 */
export function readTerms(
  { db, actor }: Context,
  filter: TermFilter = {},
  page: { cursor?: string; limit?: number } = {},
): Outcome<TermList> {
  const permission = may(actor, 'term.read')
  if (!permission.ok) return permission
  const after = page.cursor === undefined ? undefined : findTerm(db, page.cursor)
  if (page.cursor !== undefined && !after) return refused('malformed', { field: 'cursor', problem: 'cursor' })
  const { limit } = page
  const rows = listTerms(db, filter, { after, limit: limit === undefined ? undefined : limit + 1 })
  const isLast = limit === undefined || rows.length <= limit
  const shown = isLast ? rows : rows.slice(0, limit)
  return done({ items: viewTerms(db, shown), nextCursor: isLast ? null : (shown.at(-1)?.id ?? null) })
}
