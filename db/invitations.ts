import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { LinkKind } from '../domain/session-limits'
import type { Role } from '../domain/words'
import type { Queries } from './client'
import { newId } from './ids'
import { invitations } from './schema'

export type InvitationRow = typeof invitations.$inferSelect

type NewInvitation = {
  kind: LinkKind
  email: string | null
  roles: readonly Role[]
  tokenHash: string
  by: string | null
  at: string
  expiresAt: string
}

/** Writes a single-use link by its hash; answers its id. */
export function insertInvitation(tx: Queries, { by, at, roles, ...link }: NewInvitation): string {
  const id = newId('inv')
  tx.insert(invitations)
    .values({ id, createdBy: by, createdAt: at, roles: [...roles], ...link })
    .run()
  return id
}

export function findInvitation(
  tx: Queries,
  by: { id: string } | { tokenHash: string },
): InvitationRow | undefined {
  const mine = 'id' in by ? eq(invitations.id, by.id) : eq(invitations.tokenHash, by.tokenHash)
  return tx.select().from(invitations).where(mine).get()
}

export function markInvitationUsed(tx: Queries, id: string, used: { at: string; by: string }): void {
  tx.update(invitations).set({ usedAt: used.at, usedBy: used.by }).where(eq(invitations.id, id)).run()
}

export function markInvitationRevoked(tx: Queries, id: string, at: string): void {
  tx.update(invitations).set({ revokedAt: at }).where(eq(invitations.id, id)).run()
}

/** Revokes the unused links of one kind and address, since a new one takes their place; answers their ids. */
export function revokeOpenLinks(tx: Queries, kind: LinkKind, email: string | null, at: string): string[] {
  const same = email === null ? isNull(invitations.email) : eq(invitations.email, email)
  return tx
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(eq(invitations.kind, kind), same, isNull(invitations.usedAt), isNull(invitations.revokedAt)))
    .returning({ id: invitations.id })
    .all()
    .map(row => row.id)
}

/** Links that can still be used, the newest first. */
export function listOpenInvitations(tx: Queries, now: string): InvitationRow[] {
  return tx
    .select()
    .from(invitations)
    .where(and(isNull(invitations.usedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, now)))
    .orderBy(desc(invitations.createdAt))
    .all()
}
