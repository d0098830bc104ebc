import { done, type Outcome, refused } from '../domain/decision'
import type { LinkKind } from '../domain/session-limits'
import type { Role } from '../domain/words'
import type { Context } from './context'
import { usableLink } from './usable-link'

export type InvitationView = { kind: LinkKind; email: string | null; roles: Role[]; expiresAt: string }

/** What a single-use link is for, to whoever holds its secret. Looking does not use it up. */
export function readInvitation(
  { db, now }: Context,
  { secret }: { secret: string },
): Outcome<InvitationView> {
  const link = usableLink(db, secret, now)
  if (!link) return refused('link_unusable')
  const { kind, email, roles, expiresAt } = link
  return done({ kind, email, roles, expiresAt })
}
