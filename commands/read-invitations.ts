import { listOpenInvitations } from '../db/invitations'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'

export type OpenInvitationView = {
  id: string
  kind: string
  email: string | null
  roles: string[]
  createdAt: string
  expiresAt: string
}

/** The single-use links that could still be used, the newest first; never their secrets. */
export function readInvitations({
  db,
  actor,
  now,
}: Context): Outcome<{ items: OpenInvitationView[]; nextCursor: null }> {
  const decision = may(actor, 'people.inspect')
  if (!decision.ok) return decision
  const items = listOpenInvitations(db, now).map(({ id, kind, email, roles, createdAt, expiresAt }) => ({
    id,
    kind,
    email,
    roles,
    createdAt,
    expiresAt,
  }))
  return done({ items, nextCursor: null })
}
