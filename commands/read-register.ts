import { findEntry, listEntries, type RegisterFilter } from '../db/register'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type RegisterView, viewEntries, viewEntry } from './register-view'

export type RegisterList = { items: RegisterView[]; nextCursor: string | null }

/**
 * The register of people and institutions by their Chinese. Without `limit` all of it; the cursor is the id of the last
 * one given. Refuses `malformed` for a cursor of nowhere.
 */
export function readRegister(
  { db, actor }: Context,
  filter: RegisterFilter = {},
  page: { cursor?: string; limit?: number } = {},
): Outcome<RegisterList> {
  const permission = may(actor, 'register.read')
  if (!permission.ok) return permission
  const after = page.cursor === undefined ? undefined : findEntry(db, page.cursor)
  if (page.cursor !== undefined && !after) return refused('malformed', { field: 'cursor', problem: 'cursor' })
  const { limit } = page
  const rows = listEntries(db, filter, { after, limit: limit === undefined ? undefined : limit + 1 })
  const isLast = limit === undefined || rows.length <= limit
  const shown = isLast ? rows : rows.slice(0, limit)
  return done({ items: viewEntries(db, shown), nextCursor: isLast ? null : (shown.at(-1)?.id ?? null) })
}

/** One entry of the register. Refuses `not_found`. */
export function readRegisterEntry({ db, actor }: Context, id: string): Outcome<RegisterView> {
  const permission = may(actor, 'register.read')
  if (!permission.ok) return permission
  const row = findEntry(db, id)
  return row ? done(viewEntry(db, row)) : refused('not_found', { id })
}
