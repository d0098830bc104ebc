import type { Queries } from '../db/client'
import { findInvitation, type InvitationRow } from '../db/invitations'
import { sha256 } from '../domain/hash'
import { type LinkKind, linkLasts } from '../domain/session-limits'
import { type Role, roles } from '../domain/words'

export type UsableLink = Omit<InvitationRow, 'kind' | 'roles'> & { kind: LinkKind; roles: Role[] }

/** The single-use link behind a secret, while it can be used; null once it was used, ended, or ran out. */
export function usableLink(tx: Queries, secret: string, now: string): UsableLink | null {
  const link = findInvitation(tx, { tokenHash: sha256(secret) })
  if (!link || link.usedAt || link.revokedAt || link.expiresAt <= now) return null
  if (!isLinkKind(link.kind)) return null
  return { ...link, kind: link.kind, roles: roles.filter(role => link.roles.includes(role)) }
}

function isLinkKind(kind: string): kind is LinkKind {
  return kind in linkLasts
}
