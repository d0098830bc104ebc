import { listAccounts } from '../db/people'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Role } from '../domain/words'
import type { Context } from './context'
import { type AfterName, readNameCursor, writeNameCursor } from './name-cursor'

type Page = { limit?: number; cursor?: string }

/** `{id, name}` only: a list that every member sees holds nobody's address. */
export type PeopleView = { items: { id: string; name: string }[]; nextCursor: string | null }

/** The members by name, at most 200 at a time. */
export function readPeople(context: Context, page: Page = {}): Outcome<PeopleView> {
  const decision = may(context.actor, 'people.read')
  if (!decision.ok) return decision
  const found = pageOfAccounts(context, page)
  if (!found.ok) return found
  const { accounts, nextCursor } = found.value
  return done({ items: accounts.map(({ id, name }) => ({ id, name })), nextCursor })
}

export type AccountView = {
  id: string
  name: string
  email: string
  roles: Role[]
  suspendedAt: string | null
  hasPassword: boolean
  createdAt: string
}

/** The members as an admin sees them, with addresses, roles and suspension. */
export function readAccounts(
  context: Context,
  page: Page = {},
): Outcome<{ items: AccountView[]; nextCursor: string | null }> {
  const decision = may(context.actor, 'people.inspect')
  if (!decision.ok) return decision
  const found = pageOfAccounts(context, page)
  if (!found.ok) return found
  const { accounts, nextCursor } = found.value
  const items = accounts.map(({ passwordHash, suspendedBy, kind, ...shown }) => ({
    ...shown,
    hasPassword: passwordHash !== null,
  }))
  return done({ items, nextCursor })
}

function pageOfAccounts({ db }: Context, { limit = 50, cursor }: Page) {
  const after = readNameCursor(cursor)
  if (!after.ok) return after
  const size = Math.min(limit, 200)
  const found = listAccounts(db, { after: after.value, limit: size + 1 })
  const accounts = found.slice(0, size)
  const last: AfterName | undefined = accounts.at(-1)
  return done({ accounts, nextCursor: found.length > size && last ? writeNameCursor(last) : null })
}
